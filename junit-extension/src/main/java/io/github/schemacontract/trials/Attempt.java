package io.github.schemacontract.trials;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** Tries something in a transaction that is always rolled back. */
final class Attempt {
  private Attempt() {}

  /** What is tried. */
  @FunctionalInterface
  interface Trial<T> {
    T run() throws SQLException;
  }

  /**
   * The result of the trial; empty where PostgreSQL refused it.
   *
   * @throws SQLException when the session itself is gone
   */
  static <T> Optional<T> in(Connection connection, Trial<T> trial) throws SQLException {
    boolean autoCommit = connection.getAutoCommit();
    connection.setAutoCommit(false);
    try {
      return Optional.of(trial.run());
    } catch (SQLException refused) {
      // A refusal is the answer to the question; only a lost session leaves it unanswered.
      if (connection.isClosed()) {
        throw refused;
      }
      return Optional.empty();
    } finally {
      if (!connection.isClosed()) {
        connection.rollback();
        connection.setAutoCommit(autoCommit);
      }
    }
  }
}
