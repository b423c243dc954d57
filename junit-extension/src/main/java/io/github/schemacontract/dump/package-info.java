/** Dumps of PostgreSQL: read piece by piece, and restored. */
@NullMarked
package io.github.schemacontract.dump;

import org.jspecify.annotations.NullMarked;
