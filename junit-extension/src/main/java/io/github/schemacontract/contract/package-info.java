/** The contract file: read, executed, written. */
@NullMarked
package io.github.schemacontract.contract;

import org.jspecify.annotations.NullMarked;
