package io.github.schemacontract.rows;

import io.github.schemacontract.catalog.Identifier;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The rows that foreign keys can refer to. */
final class Parents {
  private static final int MOST = 50;

  private final Attempts attempts;
  private final Map<ForeignKeyShape, List<List<Value>>> known = new HashMap<>();

  Parents(Attempts attempts) {
    this.attempts = attempts;
  }

  /** What a foreign key can hold, the newest first, in the order of its columns. */
  List<List<Value>> of(ForeignKeyShape key) throws SQLException {
    if (!known.containsKey(key)) {
      look(List.of(key));
    }
    return known.getOrDefault(key, List.of());
  }

  /** Looks for what several foreign keys can hold, by one way to the server. */
  void look(List<ForeignKeyShape> keys) throws SQLException {
    List<ForeignKeyShape> open = keys.stream().filter(k -> !known.containsKey(k)).distinct().toList();
    var found = attempts.queries(open.stream().map(Parents::sql).toList());
    for (int i = 0; i < open.size(); i++) {
      known.put(open.get(i), found.get(i).orElse(List.of()).stream().map(Parents::values).toList());
    }
  }

  private static List<Value> values(List<Optional<String>> row) {
    return row.stream().map(Optional::orElseThrow).map(Value::of).toList();
  }

  /**
   * A row went in.
   *
   * @param table into this table; with triggers it may have led to rows anywhere
   * @param holder the table that holds it, a partition perhaps
   */
  void forget(TableShape table, long holder) {
    if (table.reactions().isEmpty() && table.root() == holder) {
      known.keySet().removeIf(key -> key.parent() == holder);
    } else {
      forget();
    }
  }

  /** Somewhere a row went in. */
  void forget() {
    known.clear();
  }

  private static String sql(ForeignKeyShape key) {
    List<String> columns =
        key.parentColumns().stream().map(c -> "parent." + Identifier.of(c)).toList();
    return "select "
        + columns.stream().map(c -> c + "::pg_catalog.text").collect(Collectors.joining(", "))
        + " from "
        + key.parentSql()
        + " parent"
        + columns.stream()
            .map(c -> c + " is not null")
            .collect(Collectors.joining(" and ", " where ", ""))
        + columns.stream().map(c -> c + " desc").collect(Collectors.joining(", ", " order by ", ""))
        + " limit "
        + MOST;
  }
}
