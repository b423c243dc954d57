package io.github.schemacontract.rows;

import io.github.schemacontract.catalog.Identifier;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What is in tables at one moment: each is read once, however many rows of how many versions are
 * looked for in it.
 */
final class Contents {
  private static final int FEW = 10_000;

  private final Connection connection;
  private final Map<Look, List<Map<Integer, Optional<String>>>> read = new HashMap<>();

  private final Map<Look, Boolean> large = new HashMap<>();

  Contents(Connection connection) {
    this.connection = connection;
  }

  /** All rows, the columns that PostgreSQL does not compute as texts by their attribute numbers. */
  List<Map<Integer, Optional<String>>> of(Look table) throws SQLException {
    List<Map<Integer, Optional<String>>> known = read.get(table);
    if (known != null) {
      return known;
    }
    List<Map<Integer, Optional<String>>> rows = rows(table);
    read.put(table, rows);
    return rows;
  }

  /** Whether it has more rows than are read at once. */
  boolean isLarge(Look table) throws SQLException {
    Boolean known = large.get(table);
    if (known == null) {
      known = hasMoreThanFew(table);
      large.put(table, known);
    }
    return known;
  }

  private boolean hasMoreThanFew(Look table) throws SQLException {
    String from = Identifier.of(table.schema()) + "." + Identifier.of(table.name());
    String some = "select from " + from + " limit " + (FEW + 1);
    try (var statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("select pg_catalog.count(*) from (" + some + ") s")) {
      return row.next() && row.getInt(1) > FEW;
    }
  }

  private List<Map<Integer, Optional<String>>> rows(Look table) throws SQLException {
    List<Integer> numbers =
        table.columns().keySet().stream()
            .filter(number -> !table.column(number).generated())
            .toList();
    String columns =
        numbers.stream()
            .map(number -> Identifier.of(table.column(number).name()) + "::text")
            .collect(Collectors.joining(", "));
    String from = Identifier.of(table.schema()) + "." + Identifier.of(table.name());
    try (var statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select " + columns + " from " + from)) {
      var rows = new ArrayList<Map<Integer, Optional<String>>>();
      while (row.next()) {
        rows.add(values(row, numbers));
      }
      return rows;
    }
  }

  private static Map<Integer, Optional<String>> values(ResultSet row, List<Integer> numbers)
      throws SQLException {
    var values = new TreeMap<Integer, Optional<String>>();
    for (int i = 0; i < numbers.size(); i++) {
      values.put(numbers.get(i), Optional.ofNullable(row.getString(i + 1)));
    }
    return values;
  }
}
