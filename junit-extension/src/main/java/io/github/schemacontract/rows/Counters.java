package io.github.schemacontract.rows;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The next free number of each key.
 *
 * <p>They begin at the number of rows that the table has, since earlier passes have used no more
 * than that.
 */
final class Counters {
  private static final String COUNT =
      "select %d, pg_catalog.count(*) from (select from %s limit 100000) r";

  private final Map<Long, Integer> rows;
  private final Map<String, Integer> next = new HashMap<>();

  private Counters(Map<Long, Integer> rows) {
    this.rows = rows;
  }

  static Counters of(Attempts attempts, Shapes shapes) throws SQLException {
    var roots = new TreeMap<Long, String>();
    shapes.tables().forEach(t -> roots.put(t.root(), t.rootSql()));
    var rows = new HashMap<Long, Integer>();
    if (!roots.isEmpty()) {
      String sql =
          roots.entrySet().stream()
              .map(e -> COUNT.formatted(e.getKey(), e.getValue()))
              .collect(Collectors.joining(" union all "));
      for (var row : attempts.query(sql).orElse(List.of())) {
        rows.put(Long.valueOf(row.get(0).orElseThrow()), Integer.valueOf(row.get(1).orElseThrow()));
      }
    }
    return new Counters(rows);
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
