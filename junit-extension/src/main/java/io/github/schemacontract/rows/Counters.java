package io.github.schemacontract.rows;

import java.util.HashMap;
import java.util.Map;

/**
 * The next free number of each key.
 *
 * <p>They begin at the number of rows that the table has, since earlier passes have used no more
 * than that.
 */
final class Counters {
  private final Map<Long, Integer> rows;
  private final Map<String, Integer> next = new HashMap<>();

  /**
   * Begins to count.
   *
   * @param rows how many rows each table has, by the oid of its root
   */
  Counters(Map<Long, Integer> rows) {
    this.rows = Map.copyOf(rows);
  }

  int next(TableShape table, String column) {
    int start = rows.getOrDefault(table.root(), 0);
    return next.merge(table.root() + " " + column, start, (used, unused) -> used + 1);
  }
}
