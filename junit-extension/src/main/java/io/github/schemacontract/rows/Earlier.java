package io.github.schemacontract.rows;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Rows that went in for earlier versions, so that tables need not be asked for them: how many they
 * hold, and what can be referred to.
 *
 * <p>A migration can have changed them since. PostgreSQL refuses what refers to a row that is gone,
 * if it judges at once, or takes a key that is taken: who is refused a row forgets all of them, and
 * asks.
 */
final class Earlier {
  private final Map<Long, Integer> counts = new HashMap<>();
  private final Map<Long, List<Row>> rows = new HashMap<>();

  /** How many rows a table holds that rows were inserted into, its partitions included. */
  Optional<Integer> count(long root) {
    return Optional.ofNullable(counts.get(root));
  }

  /** What a foreign key can hold, the newest first, in the order of its columns. */
  Optional<List<List<Value>>> values(ForeignKeyShape key) {
    List<Row> there = key.judged() ? rows.getOrDefault(key.parent(), List.of()) : List.of();
    List<List<Value>> values =
        there.stream()
            .map(row -> key.parentColumns().stream().flatMap(c -> row.value(c).stream()).toList())
            .filter(row -> row.size() == key.parentColumns().size())
            .toList();
    return Optional.of(values).filter(v -> !v.isEmpty());
  }

  /** Tables whose columns may be others than before. */
  void changed(Collection<Long> tables) {
    rows.keySet().removeAll(tables);
  }

  /** Forgets all; whether there was anything. */
  boolean forget() {
    boolean any = !counts.isEmpty() || !rows.isEmpty();
    counts.clear();
    rows.clear();
    return any;
  }

  /**
   * Rows have gone in.
   *
   * @param before how many rows tables held before
   * @param tables the tables
   * @param made the rows
   */
  void add(Map<Long, Integer> before, Collection<TableShape> tables, Collection<MadeRow> made) {
    counts.putAll(before);
    made.forEach(row -> counts.computeIfPresent(row.root(), (root, count) -> count + 1));
    Map<Long, TableShape> byOid =
        tables.stream().collect(Collectors.toMap(TableShape::oid, table -> table));
    for (MadeRow row : made) {
      // One that went in for the sake of another can be of none of them.
      Optional.ofNullable(byOid.get(row.table())).ifPresent(table -> add(new Row(table, row)));
    }
  }

  private void add(Row row) {
    add(row.table().oid(), row);
    if (row.table().isPartition()) {
      add(row.table().root(), row);
    }
  }

  private void add(long table, Row row) {
    List<Row> newest = rows.computeIfAbsent(table, t -> new ArrayList<>());
    newest.add(0, row);
    if (newest.size() > Parents.MOST) {
      newest.remove(Parents.MOST);
    }
  }

  /** A row, and its table as it was then. */
  private record Row(TableShape table, MadeRow made) {
    /** What can be referred to, which null can not. */
    Optional<Value> value(String name) {
      return table.column(name).flatMap(made::held).map(Value::of);
    }
  }
}
