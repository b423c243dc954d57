package io.github.schemacontract.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The session from which databases are made and dropped; it stays open, as opening one costs more.
 */
final class Admin implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 5;
  private final Connection connection;

  Admin(ServerAddress address) {
    try {
      connection = new UtcDataSource(address, address.entry()).getConnection();
    } catch (SQLException e) {
      throw new PostgresException("No session with the server at " + address, e);
    }
  }

  /** Executes a statement; {@code what} begins the message when it is refused. */
  synchronized void execute(String what, String sql) {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new PostgresException(what, e);
    }
  }

  /** The first column of every row. */
  synchronized List<String> strings(String what, String sql) {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      return strings(rows);
    } catch (SQLException e) {
      throw new PostgresException(what, e);
    }
  }

  private static List<String> strings(ResultSet rows) throws SQLException {
    var strings = new ArrayList<String>();
    while (rows.next()) {
      strings.add(rows.getString(1));
    }
    return strings;
  }

  /** Whether the server still answers. */
  boolean isAlive() {
    try {
      return connection.isValid(PATIENCE_SECONDS);
    } catch (SQLException e) {
      throw new PostgresException("The session with the server is in an unknown state", e);
    }
  }

  /** The major version of the server. */
  int major() {
    try {
      return connection.getMetaData().getDatabaseMajorVersion();
    } catch (SQLException e) {
      throw new PostgresException("The server does not tell its version", e);
    }
  }

  /** The version as the server tells it, without the words that a distributor adds. */
  String version() {
    try {
      return connection.getMetaData().getDatabaseProductVersion().split(" ", 2)[0];
    } catch (SQLException e) {
      throw new PostgresException("The server does not tell its version", e);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new PostgresException("The session with the server did not end", e);
    }
  }
}
