package io.github.schemacontract.rows;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * Rows as they are when all have gone in: a trigger may have changed them later, or because of
 * another row. They are found by a key; without one, what went in is what counts.
 */
final class Afterwards {
  private final Attempts attempts;
  private final Shapes shapes;

  Afterwards(Attempts attempts, Shapes shapes) {
    this.attempts = attempts;
    this.shapes = shapes;
  }

  List<MadeRow> read(List<MadeRow> rows) throws SQLException {
    if (!shapes.haveReactions()) {
      return rows;
    }
    Map<Long, List<MadeRow>> byTable = rows.stream().collect(Collectors.groupingBy(MadeRow::table));
    var searches = new ArrayList<Search>();
    for (TableShape table : shapes.tables()) {
      List<MadeRow> made = byTable.getOrDefault(table.oid(), List.of());
      // What has no key is not found again.
      key(table)
          .filter(key -> !made.isEmpty())
          .ifPresent(key -> searches.add(new Search(table, key, made)));
    }
    var found = attempts.queries(searches.stream().map(Search::sql).toList());
    var now = new HashMap<MadeRow, Optional<MadeRow>>();
    for (int i = 0; i < searches.size(); i++) {
      now.putAll(searches.get(i).now(found.get(i).orElse(List.of())));
    }
    return rows.stream().flatMap(row -> now.getOrDefault(row, Optional.of(row)).stream()).toList();
  }

  /** The rows of a table that has a key, looked for by it. */
  private record Search(TableShape table, List<ColumnShape> key, List<MadeRow> rows) {
    String sql() {
      return Afterwards.sql(table, key, rows);
    }

    /** Each row with what became of it. */
    Map<MadeRow, Optional<MadeRow>> now(List<List<Optional<String>>> found) {
      var byKey = new HashMap<List<Optional<String>>, SortedMap<Integer, Optional<String>>>();
      for (List<Optional<String>> row : found) {
        SortedMap<Integer, Optional<String>> values = table.byNumber(row);
        byKey.put(of(key, values), values);
      }
      var now = new HashMap<MadeRow, Optional<MadeRow>>();
      for (MadeRow row : rows) {
        now.put(
            row,
            Optional.ofNullable(byKey.get(of(key, row.values())))
                .map(values -> new MadeRow(row.table(), row.root(), values, row.kind())));
      }
      return now;
    }
  }

  private static List<Optional<String>> of(
      List<ColumnShape> columns, SortedMap<Integer, Optional<String>> values) {
    return columns.stream().map(c -> values.getOrDefault(c.number(), Optional.empty())).toList();
  }

  private static Optional<List<ColumnShape>> key(TableShape table) {
    return table.rules().stream()
        .filter(rule -> rule.distinct() && rule.columns().size() == rule.keys().size())
        .filter(
            rule ->
                rule.keys().stream()
                    .allMatch(c -> table.column(c).filter(ColumnShape::notNull).isPresent()))
        .findFirst()
        .map(rule -> rule.keys().stream().flatMap(c -> table.column(c).stream()).toList());
  }

  private static String sql(TableShape table, List<ColumnShape> key, List<MadeRow> rows) {
    String columns =
        table.columns().stream().map(Afterwards::text).collect(Collectors.joining(", "));
    String keys = key.stream().map(Afterwards::text).collect(Collectors.joining(", "));
    String wanted =
        rows.stream()
            .map(row -> of(key, row.values()).stream().map(Afterwards::literal))
            .map(values -> values.collect(Collectors.joining(", ", "(", ")")))
            .collect(Collectors.joining(", "));
    return "select %s from only %s where (%s) in (%s)"
        .formatted(columns, table.sql(), keys, wanted);
  }

  private static String text(ColumnShape column) {
    return column.sql() + "::pg_catalog.text";
  }

  private static String literal(Optional<String> value) {
    return value.map(Value::of).orElse(Value.NULL).sql();
  }
}
