package io.github.schemacontract.rows;

import io.github.schemacontract.catalog.Identifier;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The rows that foreign keys can refer to. */
final class Parents {
  /** So many rows of a table are looked at. */
  static final int MOST = 50;

  private final Earlier earlier;
  private final Map<ForeignKeyShape, List<List<Value>>> known = new HashMap<>();

  Parents(Earlier earlier) {
    this.earlier = earlier;
  }

  /**
   * What a foreign key can hold, the newest first, in the order of its columns; nothing where it
   * was not asked for.
   */
  List<List<Value>> of(ForeignKeyShape key) {
    return known.getOrDefault(key, List.of());
  }

  /** Adds the questions what the foreign keys of tables can hold. */
  void ask(
      Collection<TableShape> tables,
      Map<String, Consumer<List<List<Optional<String>>>>> questions) {
    for (TableShape table : tables) {
      for (ForeignKeyShape key : table.foreignKeys()) {
        if (!known.containsKey(key)) {
          Consumer<List<List<Optional<String>>>> one =
              rows -> known.put(key, rows.stream().map(Parents::values).toList());
          earlier
              .values(key)
              .ifPresentOrElse(
                  values -> known.put(key, values),
                  () -> questions.merge(sql(key), one, Consumer::andThen));
        }
      }
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
