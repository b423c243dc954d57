package io.github.schemacontract.state;

import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.postgres.SqlError;
import io.github.schemacontract.rows.FollowedRows;
import io.github.schemacontract.rows.Queries;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apiguardian.api.API;

/** Puts a database into a starting state: its objects, then its rows, then its damage. */
@API(status = API.Status.INTERNAL)
public final class Preparation {
  private Preparation() {}

  /**
   * Prepares a database.
   *
   * @param state the state
   * @param stage a database that holds what the platform provides
   * @param without tables into which no rows are put
   * @return who follows the rows that were put in
   * @throws StateNotReachedException when PostgreSQL refuses, or the state can not be
   */
  public static RowWatch of(StartingState state, Stage stage, Set<ObjectPath> without) {
    try {
      state.prepare(stage);
      RowWatch watch = rows(state, stage, without);
      state.disturb(stage);
      for (String damage : state.circumstances().damage()) {
        stage.execute(damage);
      }
      if (!state.circumstances().damage().isEmpty()) {
        watch.startsAnew(stage.connection());
      }
      return watch;
    } catch (SQLException e) {
      throw new StateNotReachedException(state.description(), "PostgreSQL says: " + said(e));
    }
  }

  private static String said(SQLException e) {
    return SqlError.of(e).message();
  }

  private static RowWatch rows(StartingState state, Stage stage, Set<ObjectPath> without)
      throws SQLException {
    FollowedRows followed = FollowedRows.in(stage.connection());
    Set<ObjectPath> history = stage.tool().historyTables(stage.database());
    if (state.origin().equals(state)) {
      // What migrations inserted is theirs to change; here none has run.
      followed.addPresent(stage.connection(), history);
    }
    var untouched = new TreeSet<>(without);
    untouched.addAll(history);
    RowWatch watch = generated(state, stage, followed, untouched);
    Optional<String> script = state.circumstances().rowsScript();
    if (script.isPresent()) {
      followed.addOf(stage.connection(), () -> stage.run(script.get()));
    }
    return watch;
  }

  private static RowWatch generated(
      StartingState state, Stage stage, FollowedRows followed, Set<ObjectPath> without) {
    boolean everyVersion = state instanceof EveryBackup;
    if (state.circumstances().rows() == Rows.NONE) {
      return new RowWatch(followed, Optional.empty(), everyVersion);
    }
    var filler = new Filler(state.circumstances(), without);
    if (!everyVersion) {
      filler.fill(
          Queries.of(stage.connection()), FollowedRows.tables(stage.connection()), followed);
    }
    return new RowWatch(followed, Optional.of(filler), everyVersion);
  }
}
