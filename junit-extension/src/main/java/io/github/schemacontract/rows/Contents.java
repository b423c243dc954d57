package io.github.schemacontract.rows;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is in small tables at one moment: each is read once, however many rows of how many versions
 * are looked for in it.
 */
final class Contents {
  private static final int MOST = 1_000;

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
    Optional<List<Map<Integer, Optional<String>>>> known = read.get(table);
    if (known == null) {
      known = rows(table);
      read.put(table, known);
    }
    return known;
  }

  private Optional<List<Map<Integer, Optional<String>>>> rows(Look table) throws SQLException {
    List<Integer> numbers =
        table.columns().keySet().stream()
            .filter(number -> !table.column(number).generated())
            .toList();
    List<String> names = numbers.stream().map(number -> table.column(number).name()).toList();
    return new RowSource(connection, table, names)
        .upTo(MOST)
        .map(rows -> rows.stream().map(row -> byNumber(numbers, row)).toList());
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
