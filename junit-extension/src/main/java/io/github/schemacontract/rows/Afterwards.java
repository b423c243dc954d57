package io.github.schemacontract.rows;

import java.sql.SQLException;
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
    var now = new HashMap<MadeRow, Optional<MadeRow>>();
    for (Map.Entry<Long, List<MadeRow>> entry : byTable.entrySet()) {
      now.putAll(now(entry.getKey(), entry.getValue()));
    }
    return rows.stream().flatMap(row -> now.getOrDefault(row, Optional.of(row)).stream()).toList();
  }

  /** Each row of a table with what became of it; nothing for a table without a key. */
  private Map<MadeRow, Optional<MadeRow>> now(long oid, List<MadeRow> rows) throws SQLException {
    Optional<TableShape> table = shapes.tables().stream().filter(t -> t.oid() == oid).findFirst();
    Optional<Rule> key = table.flatMap(Afterwards::key);
    if (key.isEmpty()) {
      return Map.of();
    }
    List<ColumnShape> columns = key.get().keys().stream().map(n -> column(table.get(), n)).toList();
    var found = new HashMap<List<Optional<String>>, SortedMap<Integer, Optional<String>>>();
    for (var row : attempts.query(sql(table.get(), columns, rows)).orElse(List.of())) {
      SortedMap<Integer, Optional<String>> values = table.get().byNumber(row);
      found.put(of(columns, values), values);
    }
    var now = new HashMap<MadeRow, Optional<MadeRow>>();
    for (MadeRow row : rows) {
      now.put(
          row,
          Optional.ofNullable(found.get(of(columns, row.values())))
              .map(values -> new MadeRow(row.table(), row.root(), values, row.kind())));
    }
    return now;
  }

  private static ColumnShape column(TableShape table, String name) {
    return table.column(name).orElseThrow();
  }

  private static List<Optional<String>> of(
      List<ColumnShape> columns, SortedMap<Integer, Optional<String>> values) {
    return columns.stream().map(c -> values.getOrDefault(c.number(), Optional.empty())).toList();
  }

  private static Optional<Rule> key(TableShape table) {
    return table.rules().stream()
        .filter(rule -> rule.distinct() && rule.columns().size() == rule.keys().size())
        .filter(
            rule ->
                rule.keys().stream()
                    .allMatch(c -> table.column(c).filter(ColumnShape::notNull).isPresent()))
        .findFirst();
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
