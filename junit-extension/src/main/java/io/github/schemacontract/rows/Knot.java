package io.github.schemacontract.rows;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Tables of which each needs a row of another before it can have its first. They get one together,
 * by one statement: PostgreSQL judges foreign keys when it ends.
 */
final class Knot {
  private final Collection<TableShape> empty;

  /**
   * Looks for knots.
   *
   * @param empty the tables without rows
   */
  Knot(Collection<TableShape> empty) {
    this.empty = List.copyOf(empty);
  }

  /** The tables that a table needs and that need it, itself included. */
  List<TableShape> around(TableShape table) {
    Set<TableShape> needed = needed(table);
    return needed.stream().filter(other -> needed(other).contains(table)).toList();
  }

  private Set<TableShape> needed(TableShape table) {
    var found = new LinkedHashSet<TableShape>();
    var open = new ArrayList<>(List.of(table));
    while (!open.isEmpty()) {
      TableShape next = open.remove(0);
      for (TableShape other : empty) {
        if (needs(next, other) && found.add(other)) {
          open.add(other);
        }
      }
    }
    return found;
  }

  private boolean needs(TableShape table, TableShape other) {
    return table.requiredKeys().stream().anyMatch(key -> refersTo(key, other));
  }

  private static boolean refersTo(ForeignKeyShape key, TableShape table) {
    return key.parent() == table.oid() || key.parent() == table.root();
  }

  /** Ties drafts: where one refers to the table of another, it is given that one's key. */
  static void tie(List<Draft> drafts) {
    for (Draft draft : drafts) {
      for (ForeignKeyShape key : draft.table().foreignKeys()) {
        drafts.stream()
            .filter(other -> refersTo(key, other.table()))
            .findFirst()
            .ifPresent(other -> tie(draft, key, other));
      }
    }
  }

  private static void tie(Draft draft, ForeignKeyShape key, Draft parent) {
    Slot slot = draft.slot(key.columns().get(0));
    var option = new ArrayList<>(slot.columns().stream().map(slot::value).toList());
    for (int i = 0; i < key.columns().size(); i++) {
      option.set(
          slot.columns().indexOf(key.columns().get(i)),
          new Value.Same(parent, key.parentColumns().get(i)));
    }
    slot.prefer(option);
  }
}
