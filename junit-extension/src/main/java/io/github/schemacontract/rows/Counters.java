package io.github.schemacontract.rows;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The next free number of each key.
 *
 * <p>They begin at the number of rows that the table has, since earlier passes have used no more
 * than that.
 */
final class Counters {
  private static final String COUNT =
      "select pg_catalog.count(*) from (select from %s limit 100000) r";

  private final Earlier earlier;
  private final Map<Long, Integer> rows = new HashMap<>();
  private final Map<String, Integer> next = new HashMap<>();

  Counters(Earlier earlier) {
    this.earlier = earlier;
  }

  /** Adds the questions how many rows tables have. */
  void ask(
      Collection<TableShape> tables,
      Map<String, Consumer<List<List<Optional<String>>>>> questions) {
    for (TableShape table : tables) {
      if (!rows.containsKey(table.root())) {
        rows.put(table.root(), earlier.count(table.root()).orElse(0));
        if (!isKnown(table)) {
          questions.put(
              COUNT.formatted(table.rootSql()),
              count -> rows.put(table.root(), Integer.valueOf(count.get(0).get(0).orElseThrow())));
        }
      }
    }
  }

  private boolean isKnown(TableShape table) {
    return earlier.count(table.root()).isPresent() || table.empty() && !table.isPartition();
  }

  /** How many rows tables held when they were looked at. */
  Map<Long, Integer> rows() {
    return Map.copyOf(rows);
  }

  /** Nothing is known of any table. */
  void forget() {
    rows.clear();
  }

  /** Where all of them stand. */
  Map<String, Integer> positions() {
    return Map.copyOf(next);
  }

  /** What was given out since then went into no row. */
  void setBack(Map<String, Integer> positions) {
    next.clear();
    next.putAll(positions);
  }

  int next(TableShape table, String column) {
    int start = rows.getOrDefault(table.root(), 0);
    return next.merge(table.root() + " " + column, start, (used, unused) -> used + 1);
  }
}
