package io.github.schemacontract.rows;

import io.github.schemacontract.postgres.Beside;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A query of the system catalogs. */
final class Query {
  private static final String INCLUDE = "\\ir ";

  private Query() {}

  /** What becomes of a row. */
  @FunctionalInterface
  interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }

  static List<String> list(ResultSet row, String column) throws SQLException {
    Array array = row.getArray(column);
    return array == null
        ? List.of()
        : Arrays.stream((Object[]) array.getArray()).map(String::valueOf).toList();
  }

  /** The statement of a name, with what it includes as psql would. */
  static String text(String name) {
    return Beside.text(Query.class, name + ".sql")
        .lines()
        .map(line -> line.startsWith(INCLUDE) ? included(line) : line)
        .collect(Collectors.joining("\n"));
  }

  private static String included(String line) {
    return text(line.substring(INCLUDE.length(), line.length() - ".sql".length()));
  }
}
