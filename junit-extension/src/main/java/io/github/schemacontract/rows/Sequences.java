package io.github.schemacontract.rows;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where sequences stand. What is taken from one is never given back, not by a transaction that ends
 * nor by a savepoint, so it is set back by hand. What triggers and rules take stays taken: rows of
 * other tables may hold it, and the next ones would be refused.
 */
final class Sequences {
  private final Attempts attempts;
  private final Map<String, String> positions = new HashMap<>();
  private boolean left;

  Sequences(Attempts attempts) {
    this.attempts = attempts;
  }

  /** Sets none back from now on. */
  void leave() {
    left = true;
    positions.clear();
  }

  /** The question which ones rows for the given tables may take from, and are to be set back. */
  Queries.Question<String> usedBy(Collection<Long> tables) {
    return Queries.of("sequences", left ? List.of() : tables, row -> row.getString("name"));
  }

  /** Notes where they stand. */
  void remember(Collection<String> names) throws SQLException {
    positions(names).forEach(positions::putIfAbsent);
  }

  /** Sets back those that have moved. */
  void setBack() throws SQLException {
    Map<String, String> now = positions(positions.keySet());
    String moved =
        positions.entrySet().stream()
            .filter(e -> !e.getValue().equals(now.getOrDefault(e.getKey(), e.getValue())))
            .map(e -> "pg_catalog.setval(" + Value.of(e.getKey()).sql() + ", " + e.getValue() + ")")
            .collect(Collectors.joining(", "));
    if (!moved.isEmpty()) {
      attempts.query("select " + moved);
    }
  }

  private Map<String, String> positions(Collection<String> names) throws SQLException {
    var found = new HashMap<String, String>();
    if (!names.isEmpty()) {
      String sql =
          names.stream()
              .map(
                  n ->
                      "select " + Value.of(n).sql() + ", last_value || ', ' || is_called from " + n)
              .collect(Collectors.joining(" union all "));
      for (var row : attempts.query(sql).orElse(List.of())) {
        found.put(row.get(0).orElseThrow(), row.get(1).orElseThrow());
      }
    }
    return found;
  }
}
