package io.github.schemacontract.state;

import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.postgres.SqlError;
import io.github.schemacontract.rows.FollowedRows;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
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
   * @return who follows the rows that were put in
   * @throws StateNotReachedException when PostgreSQL refuses, or the state can not be
   */
  public static RowWatch of(StartingState state, Stage stage) {
    try {
      state.prepare(stage);
      RowWatch watch = rows(state, stage);
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

  private static RowWatch rows(StartingState state, Stage stage) throws SQLException {
    FollowedRows followed = FollowedRows.in(stage.connection());
    Set<ObjectPath> history = stage.tool().historyTables(stage.database());
    if (state.origin().equals(state)) {
      // What migrations inserted is theirs to change; here none has run.
      followed.addPresent(stage.connection(), history);
    }
    RowWatch watch = generated(state, stage, followed, history);
    Optional<String> script = state.circumstances().rowsScript();
    if (script.isPresent()) {
      String sql = stage.scripts().text(script.get());
      followed.addOf(stage.connection(), () -> stage.execute(sql));
    }
    return watch;
  }

  private static RowWatch generated(
      StartingState state, Stage stage, FollowedRows followed, Set<ObjectPath> history) {
    boolean everyVersion = state instanceof EveryBackup;
    if (state.circumstances().rows() == Rows.NONE) {
      return new RowWatch(followed, Optional.empty(), everyVersion);
    }
    var filler = new Filler(state.circumstances(), history);
    if (!everyVersion) {
      filler.fill(stage.connection(), FollowedRows.tables(stage.connection()), followed);
    }
    return new RowWatch(followed, Optional.of(filler), everyVersion);
  }
}
