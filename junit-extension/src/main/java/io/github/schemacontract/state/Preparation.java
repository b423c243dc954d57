package io.github.schemacontract.state;

import io.github.schemacontract.postgres.SqlError;
import io.github.schemacontract.rows.FollowedRows;
import java.sql.SQLException;
import java.util.Optional;
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
      Circumstances circumstances = state.circumstances();
      RowWatch watch = rows(state, stage);
      if (circumstances.rowsScript().isPresent()) {
        stage.execute(stage.scripts().text(circumstances.rowsScript().get()));
      }
      state.disturb(stage);
      for (String damage : circumstances.damage()) {
        stage.execute(damage);
      }
      if (!circumstances.damage().isEmpty()) {
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

  private static RowWatch rows(StartingState state, Stage stage) {
    FollowedRows followed = FollowedRows.in(stage.connection());
    boolean everyVersion = state instanceof EveryBackup;
    if (state.circumstances().rows() == Rows.NONE) {
      return new RowWatch(followed, Optional.empty(), everyVersion);
    }
    var filler = new Filler(state.circumstances(), stage.tool().historyTables(stage.database()));
    if (!everyVersion) {
      filler.fill(stage.connection(), FollowedRows.tables(stage.connection()), followed);
    }
    return new RowWatch(followed, Optional.of(filler), everyVersion);
  }
}
