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
  private static final int MOST_JUDGED = 100;

  private final RowSettings settings;
  private final Known known = new Known();
  private int judged;

  /**
   * Rows in one database.
   *
   * @param settings which rows
   */
  public RowMaker(RowSettings settings) {
    this.settings = settings;
  }

  /** To be told when types came, or may be others than when rows were made the last time. */
  public void typesChanged() {
    known.forgetTypes();
  }

  /**
   * Puts rows into tables, parents before children.
   *
   * @param queries of a session in a transaction or in auto-commit; it stays open
   * @param tables the oids of tables; of a partitioned one, each leaf gets rows. What is no table,
   *     or is gone, is passed over.
   * @return the rows that went in, and the tables into which none did
   * @throws PostgresException when the session is lost
   */
  public Made into(Queries queries, Collection<Long> tables) {
    Connection connection = queries.connection();
    try {
      boolean autoCommit = connection.getAutoCommit();
      connection.setAutoCommit(false);
      try {
        Made made = pass(new Attempts(queries), tables);
        if (autoCommit) {
          connection.commit();
        }
        return made;
      } finally {
        end(connection, autoCommit);
      }
    } catch (SQLException e) {
      throw new PostgresException("Cannot put rows into tables", e);
    }
  }

  private Made pass(Attempts attempts, Collection<Long> tables) throws SQLException {
    var surroundings = new Surroundings(attempts, known);
    known.earlier().changed(tables);
    try {
      Shapes shapes = ShapeReader.read(attempts.queries(), known, surroundings.first(), tables);
      surroundings.prepare(shapes);
      return new Pass(attempts, shapes, settings, surroundings, known).run();
    } finally {
      surroundings.restore();
      forget(attempts, tables.size());
    }
  }

  /**
   * PostgreSQL keeps a plan for each foreign key that it has judged, and goes through all of them
   * at each change of a table.
   */
  private void forget(Attempts attempts, int tables) throws SQLException {
    judged += tables;
    if (judged >= MOST_JUDGED) {
      attempts.execute("discard plans");
      judged = 0;
    }
  }

  private static void end(Connection connection, boolean autoCommit) throws SQLException {
    if (autoCommit && !connection.isClosed()) {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }
}
