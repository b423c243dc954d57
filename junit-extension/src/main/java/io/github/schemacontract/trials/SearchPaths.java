package io.github.schemacontract.trials;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The ways in which an application may be configured to look for names without a schema. */
final class SearchPaths {
  private static final String EVERY =
      """
      select quote_ident(first.nspname) || ',' || string_agg(quote_ident(other.nspname), ',' order by other.nspname)
      from pg_namespace first, pg_namespace other
      where first.nspname !~ '^pg_|^information_schema$' and other.nspname !~ '^pg_|^information_schema$'
      group by first.nspname
      order by first.nspname
      """;

  private SearchPaths() {}

  /** For each schema a path that begins there and goes through all of them. */
  static List<String> of(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(EVERY)) {
      var paths = new ArrayList<String>();
      while (rows.next()) {
        paths.add(rows.getString(1));
      }
      return paths;
    }
  }

  /** Lets a transaction look there. */
  static void set(Connection connection, String path) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("set local search_path = " + path);
    }
  }
}
