package io.github.schemacontract.rows;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A condition on which a row goes in.
 *
 * @param name the constraint's or index's name
 * @param definition as PostgreSQL prints it; empty where it can be asked for
 * @param condition what must not be false, over columns without qualification
 * @param columns the columns that it depends on
 * @param keys of what makes rows distinct, its columns that are no expression; empty for a check
 * @param distinct whether it compares the row with those that are there
 */
record Rule(
    String name,
    String definition,
    String condition,
    Set<String> columns,
    List<String> keys,
    boolean distinct) {
  Rule {
    columns = Set.copyOf(columns);
    keys = List.copyOf(keys);
  }

  Optional<String> check() {
    return distinct ? Optional.empty() : Optional.of(condition);
  }

  String text() {
    return definition.isEmpty() ? name : name + " " + definition;
  }
}
