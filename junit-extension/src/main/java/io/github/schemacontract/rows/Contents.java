package io.github.schemacontract.rows;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What is in small tables at one moment: each is read once, however many rows of how many versions
 * are looked for in it, and several by one way to the server.
 */
final class Contents {
  private static final int MOST = 1_000;
  private static final int AT_ONCE = 50;

  private final Connection connection;
  private final Map<Look, Optional<List<Map<Integer, Optional<String>>>>> read = new HashMap<>();

  Contents(Connection connection) {
    this.connection = connection;
  }

  /**
   * All rows, the columns that PostgreSQL does not compute as texts by their attribute numbers;
   * nothing where there are too many for memory.
   */
  Optional<List<Map<Integer, Optional<String>>>> of(Look table) throws SQLException {
    read(List.of(table));
    return Objects.requireNonNull(read.get(table));
  }

  /** Reads tables that will be asked for. */
  void read(Collection<Look> tables) throws SQLException {
    List<Look> unread = tables.stream().distinct().filter(t -> !read.containsKey(t)).toList();
    for (int from = 0; from < unread.size(); from += AT_ONCE) {
      together(unread.subList(from, Math.min(from + AT_ONCE, unread.size())));
    }
  }

  private void together(List<Look> tables) throws SQLException {
    var sources = new LinkedHashMap<Look, RowSource>();
    tables.forEach(table -> sources.put(table, source(table)));
    try (var statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(
          sources.values().stream().map(s -> s.select(MOST)).collect(Collectors.joining(";\n")));
      for (var source : sources.entrySet()) {
        try (ResultSet result = statement.getResultSet()) {
          read.put(source.getKey(), rows(source.getKey(), source.getValue().rows(result)));
        }
        statement.getMoreResults();
      }
    }
  }

  private RowSource source(Look table) {
    List<String> names = numbers(table).stream().map(n -> table.column(n).name()).toList();
    return new RowSource(connection, table, names);
  }

  private static List<Integer> numbers(Look table) {
    return table.columns().keySet().stream()
        .filter(number -> !table.column(number).generated())
        .toList();
  }

  private static Optional<List<Map<Integer, Optional<String>>>> rows(
      Look table, List<List<Optional<String>>> rows) {
    List<Integer> numbers = numbers(table);
    return rows.size() > MOST
        ? Optional.empty()
        : Optional.of(rows.stream().map(row -> byNumber(numbers, row)).toList());
  }

  private static Map<Integer, Optional<String>> byNumber(
      List<Integer> numbers, List<Optional<String>> row) {
    var values = new TreeMap<Integer, Optional<String>>();
    for (int i = 0; i < numbers.size(); i++) {
      values.put(numbers.get(i), row.get(i));
    }
    return values;
  }
}
