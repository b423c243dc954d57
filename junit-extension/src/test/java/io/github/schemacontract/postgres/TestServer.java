package io.github.schemacontract.postgres;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The server of the tests in this package, and what tests ask of any. */
public final class TestServer {
  static final ServerSettings EMBEDDED =
      new ServerSettings(ServerSettings.Provider.EMBEDDED, "postgres:17", 17);

  private TestServer() {}

  static PostgresServer shared() {
    return Servers.get(EMBEDDED);
  }

  static String setting(String name) throws SQLException {
    try (var connection = new UtcDataSource(shared().address(), "postgres").getConnection()) {
      return strings(connection, "SHOW " + name).get(0);
    }
  }

  static Path dataDirectory(PostgresServer server) throws SQLException {
    var postgres = new UtcDataSource(server.address(), "postgres");
    try (var connection = postgres.getConnection()) {
      return Path.of(strings(connection, "SHOW data_directory").get(0));
    }
  }

  static void execute(Database database, String sql) throws SQLException {
    try (var connection = database.connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  static List<String> strings(Database database, String sql) throws SQLException {
    try (var connection = database.connect()) {
      return strings(connection, sql);
    }
  }

  /** The first column of what a query says. */
  public static List<String> strings(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      var strings = new ArrayList<String>();
      while (rows.next()) {
        strings.add(rows.getString(1));
      }
      return strings;
    }
  }
}
