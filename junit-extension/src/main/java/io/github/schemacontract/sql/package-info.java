/** SQL text cut into tokens and statements, the way PostgreSQL and psql do it. */
@NullMarked
package io.github.schemacontract.sql;

import org.jspecify.annotations.NullMarked;
