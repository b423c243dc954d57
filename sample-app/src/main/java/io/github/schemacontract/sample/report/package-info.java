/** What a client gets to read. */
@NullMarked
package io.github.schemacontract.sample.report;

import org.jspecify.annotations.NullMarked;
