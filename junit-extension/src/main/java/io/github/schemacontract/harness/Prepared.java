package io.github.schemacontract.harness;

import io.github.schemacontract.migrations.Migration;
import io.github.schemacontract.postgres.Database;
import io.github.schemacontract.state.RowWatch;
import io.github.schemacontract.state.StartingState;
import java.util.List;

/**
 * A starting state in a database of its own, not yet migrated.
 *
 * @param state the state
 * @param database where it is
 * @param migrations every migration that the tool knows
 * @param watch follows the rows that are in it
 */
record Prepared(
    StartingState state, Database database, List<Migration> migrations, RowWatch watch) {
  Prepared {
    migrations = List.copyOf(migrations);
  }
}
