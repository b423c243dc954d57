/** A real PostgreSQL: the server, its databases and their clones, and the reader of its catalog. */
@NullMarked
package io.github.schemacontract.postgres;

import org.jspecify.annotations.NullMarked;
