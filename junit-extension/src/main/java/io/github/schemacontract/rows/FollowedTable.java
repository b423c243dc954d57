package io.github.schemacontract.rows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Rows of one table that were put in at one moment, and where they should be now. */
final class FollowedTable {
  private final Look origin;
  private final List<Map<Integer, Optional<String>>> rows;
  private final SortedMap<Integer, Integer> columns = new TreeMap<>();
  private Look now;
  private final boolean partition;
  private boolean gone;

  FollowedTable(
      Look origin, List<? extends Map<Integer, Optional<String>>> rows, boolean partition) {
    this.origin = origin;
    this.rows = List.copyOf(rows);
    this.partition = partition;
    this.now = origin;
    origin.columns().keySet().forEach(number -> columns.put(number, number));
  }

  /** The same table as it is now, with rows whose values are by the attribute numbers of now. */
  FollowedTable with(List<Map<Integer, Optional<String>>> rowsNow) {
    return new FollowedTable(now, rowsNow, partition);
  }

  /** Whether it is a partition. */
  boolean isPartition() {
    return partition;
  }

  /** The table as it was when the rows were put in. */
  Look origin() {
    return origin;
  }

  /** The rows, their values by the attribute numbers of then. */
  List<Map<Integer, Optional<String>>> rows() {
    return rows;
  }

  /** The table as it is now. */
  Look now() {
    return now;
  }

  /** Whether it was dropped, and none came under its name. */
  boolean gone() {
    return gone;
  }

  /** For each attribute number of then, if the column is still there, that of now. */
  SortedMap<Integer, Integer> columns() {
    return columns;
  }

  /** It was dropped. */
  void dropped() {
    gone = true;
  }

  /** It is as it now looks: columns that went away have their successor under their name. */
  void looks(Look next) {
    Look before = now;
    now = next;
    columns
        .entrySet()
        .removeIf(
            column -> {
              Optional<Integer> there = successor(before, column, next);
              there.ifPresent(column::setValue);
              return there.isEmpty();
            });
  }

  private static Optional<Integer> successor(
      Look before, Map.Entry<Integer, Integer> column, Look next) {
    int number = column.getValue();
    if (before.table() == next.table() && next.columns().containsKey(number)) {
      return Optional.of(number);
    }
    return Optional.ofNullable(before.columns().get(number))
        .flatMap(seen -> next.column(seen.name()));
  }

  /** Whether a value of this column has not been through a change of type or place. */
  boolean untouched(int number) {
    Integer there = columns.get(number);
    return there != null
        && origin.table() == now.table()
        && there == number
        && now.column(there).type().equals(origin.column(number).type());
  }
}
