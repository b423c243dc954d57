package io.github.schemacontract.rows;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
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
    if (shapes.tables().stream().allMatch(t -> t.triggers().isEmpty())) {
      return rows;
    }
    var read = new ArrayList<MadeRow>();
    for (MadeRow row : rows) {
      read.addAll(now(row));
    }
    return read;
  }

  private List<MadeRow> now(MadeRow row) throws SQLException {
    Optional<TableShape> table =
        shapes.tables().stream().filter(t -> t.oid() == row.table()).findFirst();
    Optional<Rule> key = table.flatMap(Afterwards::key);
    if (key.isEmpty()) {
      return List.of(row);
    }
    return attempts.query(sql(table.get(), key.get(), row)).orElse(List.of()).stream()
        .map(values -> with(row, table.get(), values))
        .toList();
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

  private static String sql(TableShape table, Rule key, MadeRow row) {
    String columns =
        table.columns().stream()
            .map(c -> c.sql() + "::pg_catalog.text")
            .collect(Collectors.joining(", "));
    String where =
        key.keys().stream()
            .map(name -> table.column(name).orElseThrow())
            .map(c -> c.sql() + "::pg_catalog.text = " + literal(row, c))
            .collect(Collectors.joining(" and "));
    return "select " + columns + " from only " + table.sql() + " where " + where;
  }

  private static String literal(MadeRow row, ColumnShape column) {
    return row.values()
        .getOrDefault(column.number(), Optional.empty())
        .map(Value::of)
        .orElse(Value.NULL)
        .sql();
  }

  private static MadeRow with(MadeRow row, TableShape table, List<Optional<String>> values) {
    var now = new TreeMap<Integer, Optional<String>>();
    for (int i = 0; i < values.size(); i++) {
      now.put(table.columns().get(i).number(), values.get(i));
    }
    return new MadeRow(row.table(), row.root(), now, row.kind());
  }
}
