package io.github.schemacontract.rows;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Orders tables so that those that others can not do without come first. */
final class ParentsFirst {
  private final List<TableShape> tables;
  private final Set<TableShape> ordered = new LinkedHashSet<>();
  private final Set<TableShape> seen = new HashSet<>();

  private ParentsFirst(List<TableShape> tables) {
    this.tables = tables;
  }

  static List<TableShape> order(List<TableShape> tables) {
    var order = new ParentsFirst(tables);
    tables.forEach(order::add);
    return new ArrayList<>(order.ordered);
  }

  private void add(TableShape table) {
    if (seen.add(table)) {
      for (ForeignKeyShape key : table.requiredKeys()) {
        tables.stream()
            .filter(t -> t.oid() == key.parent() || t.root() == key.parent())
            .forEach(this::add);
      }
      ordered.add(table);
    }
  }
}
