package io.github.schemacontract.rows;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Queries of the system catalogs, each planned by PostgreSQL once in a session.
 *
 * <p>They are asked again after each migration. What a driver prepares does not last that long:
 * some forget it at each DDL (pgjdbc since 42.7.12).
 */
final class Queries {
  private static final String PREFIX = "schema_contract_";

  private final Connection connection;
  private final Set<String> planned;

  private Queries(Connection connection, Set<String> planned) {
    this.connection = connection;
    this.planned = planned;
  }

  /** Those of a session; a migration may have discarded what was planned before. */
  static Queries of(Connection connection) throws SQLException {
    var planned = new HashSet<String>();
    try (var statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("select name from pg_catalog.pg_prepared_statements")) {
      while (row.next()) {
        planned.add(row.getString(1));
      }
    }
    return new Queries(connection, planned);
  }

  /** What a query says of the objects that have some oids. */
  <T> List<T> read(String name, Collection<Long> oids, Query.Reader<T> reader) throws SQLException {
    return read(name, List.of(array(oids)), reader);
  }

  /** Oids as a parameter. */
  static String array(Collection<Long> oids) {
    return oids.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
  }

  /** What a query says of its parameters. */
  <T> List<T> read(String name, List<String> parameters, Query.Reader<T> reader)
      throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      if (planned.add(PREFIX + name)) {
        statement.execute("prepare " + PREFIX + name + " as " + Query.text(name));
      }
      var rows = new ArrayList<T>();
      try (ResultSet row =
          statement.executeQuery(
              "execute " + PREFIX + name + "('" + String.join("', '", parameters) + "')")) {
        while (row.next()) {
          rows.add(reader.read(row));
        }
      }
      return rows;
    }
  }
}
