package io.github.schemacontract.rows;

import io.github.schemacontract.catalog.Identifier;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A row before it goes in. */
final class Draft {
  private final TableShape table;
  private final List<Slot> slots;
  private final Set<Rule> compared = new LinkedHashSet<>();

  Draft(TableShape table, List<Slot> slots) {
    this.table = table;
    this.slots = new ArrayList<>(slots);
  }

  TableShape table() {
    return table;
  }

  List<Slot> slots() {
    return slots;
  }

  /** The keys that another row was in the way of. */
  Set<Rule> compared() {
    return compared;
  }

  Slot slot(String column) {
    return slots.stream().filter(s -> s.columns().contains(column)).findFirst().orElseThrow();
  }

  Value value(String column) {
    return slot(column).value(column);
  }

  /** This draft with what another one has chosen for some columns. */
  Draft with(Draft other, List<Slot> others) {
    var copy = new Draft(table, slots.stream().map(Slot::copy).toList());
    for (Slot slot : others) {
      copy.slot(slot.columns().get(0)).prefer(slot.options().get(slot.chosen()));
    }
    copy.compared.addAll(compared);
    copy.compared.addAll(other.compared);
    return copy;
  }

  /** Gives a column one value and no other; what a foreign key decides stays as it is. */
  void pin(String column, Value value) {
    Slot slot = slot(column);
    if (slot.columns().size() == 1) {
      slot.pin(List.of(value));
    }
  }

  String insert() {
    List<String> columns =
        slots.stream().flatMap(s -> s.columns().stream()).collect(Collectors.toList());
    String returning =
        table.columns().stream()
            .map(c -> c.sql() + "::pg_catalog.text")
            .collect(Collectors.joining(", "));
    String values =
        columns.isEmpty()
            ? " default values"
            : " "
                + Identifier.list(columns)
                + " overriding system value values "
                + columns.stream()
                    .map(c -> value(c).sql())
                    .collect(Collectors.joining(", ", "(", ")"));
    return "insert into "
        + table.rootSql()
        + values
        + " returning tableoid as holder, array["
        + returning
        + "]::pg_catalog.text[] as held";
  }
}
