package io.github.schemacontract.rows;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Optional;

/**
 * Asks PostgreSQL whether a value is still the same after its type has changed: its casts must lead
 * there and back again.
 */
final class SameValue {
  private final Connection connection;

  SameValue(Connection connection) {
    this.connection = connection;
  }

  boolean are(String before, String oldType, String after, String newType) throws SQLException {
    return after(before, oldType, newType).equals(Optional.of(after));
  }

  /** The value that a change of type leads to without loss; empty where there is none. */
  Optional<String> after(String before, String oldType, String newType) throws SQLException {
    Optional<String> after = cast(before, oldType, newType);
    return after.isPresent() && cast(after.get(), newType, oldType).equals(Optional.of(before))
        ? after
        : Optional.empty();
  }

  /** The value as the other type prints it; empty where PostgreSQL has no such cast. */
  private Optional<String> cast(String value, String from, String to) throws SQLException {
    if (connection.getAutoCommit()) {
      return tried(value, from, to);
    }
    Savepoint before = connection.setSavepoint();
    try {
      return tried(value, from, to);
    } finally {
      connection.rollback(before);
    }
  }

  private Optional<String> tried(String value, String from, String to) throws SQLException {
    try (var statement =
        connection.prepareStatement("select ((?::text)::" + from + ")::" + to + "::text")) {
      statement.setString(1, value);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
      }
    } catch (SQLException e) {
      if (connection.isValid(0)) {
        return Optional.empty();
      }
      throw e;
    }
  }
}
