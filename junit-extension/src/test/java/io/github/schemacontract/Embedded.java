package io.github.schemacontract;

import io.github.schemacontract.postgres.PostgresServer;
import io.github.schemacontract.postgres.ServerSettings;
import io.github.schemacontract.postgres.Servers;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The server on which the tests of this package run. */
final class Embedded {
  private static final ServerSettings SETTINGS =
      new ServerSettings(ServerSettings.Provider.EMBEDDED, "postgres:17", 17);

  private Embedded() {}

  static PostgresServer server() {
    return Servers.get(SETTINGS);
  }

  static List<String> databases() throws SQLException {
    var address = server().address();
    try (var connection =
            DriverManager.getConnection(
                address.jdbcUrl("postgres"), address.user(), address.password());
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select datname from pg_database")) {
      var names = new ArrayList<String>();
      while (rows.next()) {
        names.add(rows.getString(1));
      }
      return names;
    }
  }
}
