/**
 * The annotations that put a schema under contract, and the JUnit extension behind them.
 *
 * <p>No type of this package accepts or returns {@code null} unless it says so.
 */
@NullMarked
package io.github.schemacontract;

import org.jspecify.annotations.NullMarked;
