/** Whom the agency reports to. */
@NullMarked
package io.github.schemacontract.sample.client;

import org.jspecify.annotations.NullMarked;
