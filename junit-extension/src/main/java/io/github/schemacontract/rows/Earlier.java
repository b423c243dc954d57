package io.github.schemacontract.rows;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rows that went in for earlier versions, so that tables need not be asked for them: how many they
 * hold, and what can be referred to.
 *
 * <p>A migration can have changed them since. PostgreSQL refuses what refers to a row that is gone,
 * if it judges at once, or takes a key that is taken: who is refused a row forgets all of them, and
 * asks.
 */
final class Earlier {
  private static final int MOST = 50;

  private final Map<Long, Integer> counts = new HashMap<>();
  private final Map<Long, List<Map<String, Value>>> rows = new HashMap<>();

  /** How many rows a table holds that rows were inserted into, its partitions included. */
  Optional<Integer> count(long root) {
    return Optional.ofNullable(counts.get(root));
  }

  /** What a foreign key can hold, the newest first, in the order of its columns. */
  Optional<List<List<Value>>> values(ForeignKeyShape key) {
    List<Map<String, Value>> there =
        key.judged() ? rows.getOrDefault(key.parent(), List.of()) : List.of();
    List<List<Value>> values =
        there.stream()
            .filter(row -> row.keySet().containsAll(key.parentColumns()))
            .map(row -> key.parentColumns().stream().map(row::get).toList())
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
    for (TableShape table : tables) {
      made.stream()
          .filter(row -> row.table() == table.oid())
          .forEach(
              row -> {
                Map<String, Value> values = values(table, row);
                add(table.oid(), values);
                if (table.isPartition()) {
                  add(table.root(), values);
                }
              });
    }
  }

  private void add(long table, Map<String, Value> row) {
    List<Map<String, Value>> newest = rows.computeIfAbsent(table, t -> new ArrayList<>());
    newest.add(0, row);
    if (newest.size() > MOST) {
      newest.remove(MOST);
    }
  }

  /** By name; null can not be referred to. */
  private static Map<String, Value> values(TableShape table, MadeRow row) {
    var values = new HashMap<String, Value>();
    for (ColumnShape column : table.columns()) {
      row.held(column).ifPresent(text -> values.put(column.name(), Value.of(text)));
    }
    return values;
  }
}
