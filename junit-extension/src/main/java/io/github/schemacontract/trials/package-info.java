/**
 * What no catalog can tell and PostgreSQL has to be asked: whether two texts mean the same, whether
 * a value is allowed, whether an insert succeeds.
 */
@NullMarked
package io.github.schemacontract.trials;

import org.jspecify.annotations.NullMarked;
