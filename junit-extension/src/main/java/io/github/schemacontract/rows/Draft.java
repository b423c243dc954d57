package io.github.schemacontract.rows;

import io.github.schemacontract.catalog.Identifier;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A row before it goes in. */
final class Draft implements Labels.Holder {
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

  @Override
  public Optional<String> held(ColumnShape column) {
    return value(column.name()) instanceof Value.Text text
        ? Optional.of(text.text())
        : Optional.empty();
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

  /**
   * A statement that inserts rows.
   *
   * @param sql the statement, which returns them
   * @param rows how many
   */
  record Insert(String sql, int rows) {}

  /**
   * The statements that insert drafts, those of one table after each other by one. Where triggers
   * look at rows, each is to see those before it.
   */
  static List<Insert> inserts(List<Draft> drafts) {
    var inserts = new ArrayList<Insert>();
    var together = new ArrayList<Draft>();
    for (Draft draft : drafts) {
      if (!together.isEmpty() && !together.get(0).goesWith(draft)) {
        inserts.add(new Insert(insert(together), together.size()));
        together.clear();
      }
      together.add(draft);
    }
    inserts.add(new Insert(insert(together), together.size()));
    return inserts;
  }

  private boolean goesWith(Draft other) {
    return table.oid() == other.table.oid()
        && table.reactions().isEmpty()
        && !table.isPartition()
        && !columns().isEmpty()
        && columns().equals(other.columns());
  }

  private List<String> columns() {
    return slots.stream().flatMap(slot -> slot.columns().stream()).toList();
  }

  String insert() {
    return insert(List.of(this));
  }

  private static String insert(List<Draft> drafts) {
    Draft first = drafts.get(0);
    List<String> columns = first.columns();
    String returning =
        first.table.columns().stream()
            .map(c -> c.sql() + "::pg_catalog.text")
            .collect(Collectors.joining(", "));
    String values =
        columns.isEmpty()
            ? " default values"
            : " "
                + Identifier.list(columns)
                + " overriding system value values "
                + drafts.stream().map(d -> d.row(columns)).collect(Collectors.joining(", "));
    return "insert into "
        + first.table.rootSql()
        + values
        + " returning tableoid as holder, array["
        + returning
        + "]::pg_catalog.text[] as held";
  }

  private String row(List<String> columns) {
    return columns.stream().map(c -> value(c).sql()).collect(Collectors.joining(", ", "(", ")"));
  }
}
