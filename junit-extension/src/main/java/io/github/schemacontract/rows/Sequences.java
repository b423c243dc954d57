package io.github.schemacontract.rows;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
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

  /** Notes where those stand that defaults of tables take from, if it was not noted before. */
  void remember(Collection<Long> tables) throws SQLException {
    if (left || tables.isEmpty()) {
      return;
    }
    var used =
        new TreeSet<>(attempts.queries().read("sequences", tables, r -> r.getString("name")));
    used.removeAll(positions.keySet());
    positions.putAll(positions(used));
  }

  /** Sets back those that have moved. */
  void setBack() throws SQLException {
    if (!positions.isEmpty()) {
      attempts.query(
          positions.entrySet().stream()
              .map(
                  e ->
                      "select pg_catalog.setval(%s, %s) from %s where (last_value, is_called) <> (%2$s)"
                          .formatted(Value.of(e.getKey()).sql(), e.getValue(), e.getKey()))
              .collect(Collectors.joining(" union all ")));
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
