/**
 * Rows that a table's own definition allows: what a backup holds, and what migrations meet in
 * production.
 *
 * <p>PostgreSQL judges: a row goes in through a savepoint or it does not, and what it says when it
 * refuses leads to the next attempt.
 */
@NullMarked
package io.github.schemacontract.rows;

import org.jspecify.annotations.NullMarked;
