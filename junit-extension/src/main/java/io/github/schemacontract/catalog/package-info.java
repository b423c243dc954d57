/**
 * The model of a database schema: one immutable record for every kind of object, keyed by {@link
 * io.github.schemacontract.catalog.ObjectPath}.
 */
@NullMarked
package io.github.schemacontract.catalog;

import org.jspecify.annotations.NullMarked;
