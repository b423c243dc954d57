/**
 * What happened, when a run disagrees: the cause behind the findings, and where each comes from.
 */
@NullMarked
package io.github.schemacontract.recovery;

import org.jspecify.annotations.NullMarked;
