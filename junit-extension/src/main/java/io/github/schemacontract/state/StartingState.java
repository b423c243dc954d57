package io.github.schemacontract.state;

import java.sql.Connection;
import java.sql.SQLException;
import org.apiguardian.api.API;

/**
 * A state in which a database can be when the migrations of a project run on it.
 *
 * <pre>{@code
 * new StartingState() {
 *   public String run() { return "legacy"; }
 *   public String description() { return "legacy tables"; }
 *   public void prepare(Connection connection) throws SQLException {
 *     try (var statement = connection.createStatement()) {
 *       statement.execute("create table legacy (id int)");
 *     }
 *   }
 * }
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL)
public interface StartingState {

  /** A short name of the run in lower case, unique among the states of one test class. */
  String run();

  /** The state in words, as they appear in a test's display name. */
  String description();

  /**
   * Puts a database into this state.
   *
   * @param connection a session in a database that holds what the hosting platform provides and
   *     nothing else; auto-commit is on
   * @throws SQLException when PostgreSQL refuses
   */
  void prepare(Connection connection) throws SQLException;

  /** An empty database. */
  static StartingState fromScratch() {
    return new FromScratchState();
  }
}
