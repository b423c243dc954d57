package io.github.schemacontract.rows;

import io.github.schemacontract.postgres.Beside;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** A query of the system catalogs, restricted to the given oids. */
final class Query {
  private Query() {}

  /** What becomes of a row. */
  @FunctionalInterface
  interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }

  static <T> List<T> read(
      Connection connection, String name, Collection<Long> oids, Reader<T> reader)
      throws SQLException {
    String sql = text(name);
    try (var statement = connection.prepareStatement(sql)) {
      for (int i = 1; i <= sql.chars().filter(c -> c == '?').count(); i++) {
        statement.setArray(i, connection.createArrayOf("oid", oids.toArray()));
      }
      try (ResultSet result = statement.executeQuery()) {
        var rows = new ArrayList<T>();
        while (result.next()) {
          rows.add(reader.read(result));
        }
        return rows;
      }
    }
  }

  static List<String> list(ResultSet row, String column) throws SQLException {
    Array array = row.getArray(column);
    return array == null
        ? List.of()
        : Arrays.stream((Object[]) array.getArray()).map(String::valueOf).toList();
  }

  /** The statement of a name. */
  static String text(String name) {
    return Beside.text(Query.class, name + ".sql");
  }
}
