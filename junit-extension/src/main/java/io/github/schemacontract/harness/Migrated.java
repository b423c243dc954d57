package io.github.schemacontract.harness;

import io.github.schemacontract.migrations.Migration;
import io.github.schemacontract.migrations.MigrationRun;
import io.github.schemacontract.migrations.MigrationTool;
import io.github.schemacontract.postgres.Database;
import io.github.schemacontract.state.StartingState;
import java.util.List;

/**
 * What the migrations did.
 *
 * @param state the state from which they started
 * @param tool the tool that ran them
 * @param migrations every migration that it knows
 * @param run which were applied, and what stopped them
 * @param database the database on which they ran
 * @param scope what of it is the project's
 */
record Migrated(
    StartingState state,
    MigrationTool tool,
    List<Migration> migrations,
    MigrationRun run,
    Database database,
    Scope scope) {
  Migrated {
    migrations = List.copyOf(migrations);
  }

  /** Whether everything in the database was made by the migrations, and by all of them. */
  boolean completeFromScratch() {
    return complete() && state.equals(StartingState.fromScratch());
  }

  boolean complete() {
    return run.failure().isEmpty();
  }
}
