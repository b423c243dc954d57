package io.github.schemacontract.state;

import io.github.schemacontract.migrations.Migration;
import java.sql.SQLException;
import java.util.List;
import org.apiguardian.api.API;

/**
 * A state in which a database can be when the migrations of a project run on it.
 *
 * <pre>{@code
 * new StartingState() {
 *   public String run() { return "legacy"; }
 *   public String description() { return "legacy tables"; }
 *   public void prepare(Stage stage) throws SQLException {
 *     stage.execute("create table legacy (id int)");
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
   * The state in words that name what the migrations are called.
   *
   * @param migrations every migration there is
   */
  default String description(List<Migration> migrations) {
    return description();
  }

  /**
   * Puts a database into this state.
   *
   * @param stage a database that holds what the hosting platform provides and nothing else
   * @throws SQLException when PostgreSQL refuses
   * @throws StateNotReachedException when the state can not be reached for another reason
   */
  void prepare(Stage stage) throws SQLException;

  /**
   * What happened when the rows were in; nothing, unless a state says so.
   *
   * @param stage the prepared database
   * @throws SQLException when PostgreSQL refuses
   */
  default void disturb(Stage stage) throws SQLException {}

  /** The rows that are put into it, what is damaged then, and how the run is to end. */
  default Circumstances circumstances() {
    return Circumstances.NONE;
  }

  /**
   * Where to begin to see every migration run that made what is there in the end: this state,
   * unless migrations have run in it.
   */
  default StartingState origin() {
    return this;
  }

  /** An empty database. */
  static StartingState fromScratch() {
    return new FromScratchState(Circumstances.NONE);
  }
}
