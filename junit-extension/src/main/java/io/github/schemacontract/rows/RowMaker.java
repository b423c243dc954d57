package io.github.schemacontract.rows;

import io.github.schemacontract.postgres.PostgresException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import org.apiguardian.api.API;

/**
 * Puts rows into tables, as their own definitions allow.
 *
 * <p>In a transaction, each attempt has a savepoint, so that a refusal leaves the transaction as it
 * was; in auto-commit, one transaction is opened around all and committed. Settings of the session
 * and the positions of sequences are afterwards what they were before.
 */
@API(status = API.Status.INTERNAL)
public final class RowMaker {
  private final Queries queries;
  private final Connection connection;
  private final RowSettings settings;

  /**
   * Rows through a session.
   *
   * @param queries of a session in a transaction or in auto-commit; it stays open
   * @param settings which rows
   */
  public RowMaker(Queries queries, RowSettings settings) {
    this.queries = queries;
    this.connection = queries.connection();
    this.settings = settings;
  }

  /**
   * Puts rows into tables, parents before children.
   *
   * @param tables the oids of tables; of a partitioned one, each leaf gets rows. What is no table,
   *     or is gone, is passed over.
   * @return the rows that went in, and the tables into which none did
   * @throws PostgresException when the session is lost
   */
  public Made into(Collection<Long> tables) {
    try {
      boolean autoCommit = connection.getAutoCommit();
      connection.setAutoCommit(false);
      try {
        Made made = pass(tables);
        if (autoCommit) {
          connection.commit();
        }
        return made;
      } finally {
        end(autoCommit);
      }
    } catch (SQLException e) {
      throw new PostgresException("Cannot put rows into tables", e);
    }
  }

  private Made pass(Collection<Long> tables) throws SQLException {
    var attempts = new Attempts(queries);
    var surroundings = new Surroundings(attempts);
    try {
      Shapes shapes = ShapeReader.read(attempts.queries(), tables);
      surroundings.prepare(shapes);
      return new Pass(attempts, shapes, settings, surroundings).run();
    } finally {
      surroundings.restore();
    }
  }

  private void end(boolean autoCommit) throws SQLException {
    if (autoCommit && !connection.isClosed()) {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }
}
