package io.github.schemacontract.rows;

import io.github.schemacontract.catalog.Identifier;
import java.util.Optional;

/**
 * A column, as far as a value for it depends on it.
 *
 * @param number its attribute number
 * @param name its name
 * @param type the oid of its type
 * @param modifier the type's modifier; -1 for none
 * @param notNull whether it refuses null
 * @param generated the expression that computes it, where no value can be given
 * @param hasDefault whether a row can leave it out and not get null
 */
record ColumnShape(
    int number,
    String name,
    long type,
    int modifier,
    boolean notNull,
    Optional<String> generated,
    boolean hasDefault) {

  String sql() {
    return Identifier.of(name);
  }
}
