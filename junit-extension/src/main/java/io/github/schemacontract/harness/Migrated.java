package io.github.schemacontract.harness;

import io.github.schemacontract.migrations.Migration;
import io.github.schemacontract.migrations.MigrationRun;
import io.github.schemacontract.migrations.MigrationTool;
import io.github.schemacontract.postgres.Database;
import io.github.schemacontract.state.EveryBackup;
import io.github.schemacontract.state.RowWatch;
import io.github.schemacontract.state.StartingState;
import java.util.List;

/**
 * What the migrations did.
 *
 * @param prepared the state from which they started, and the database on which they ran
 * @param tool the tool that ran them
 * @param run which were applied, and what stopped them
 * @param scope what of the database is the project's
 * @param suspicious whether something became of the rows that it should not
 */
record Migrated(
    Prepared prepared, MigrationTool tool, MigrationRun run, Scope scope, boolean suspicious) {

  StartingState state() {
    return prepared.state();
  }

  Database database() {
    return prepared.database();
  }

  List<Migration> migrations() {
    return prepared.migrations();
  }

  RowWatch watch() {
    return prepared.watch();
  }

  /** Whether everything in the database was made by the migrations, and by all of them. */
  boolean completeFromScratch() {
    return complete() && begunEmpty(state());
  }

  private static boolean begunEmpty(StartingState state) {
    return state.equals(StartingState.fromScratch())
        || state instanceof EveryBackup every && every.inOnePass();
  }

  boolean complete() {
    return run.failure().isEmpty();
  }
}
