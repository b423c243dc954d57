package io.github.schemacontract.harness;

import io.github.schemacontract.migrations.Migration;
import io.github.schemacontract.migrations.MigrationListener;
import io.github.schemacontract.migrations.MigrationTool;
import io.github.schemacontract.migrations.UpTo;
import io.github.schemacontract.postgres.Database;
import io.github.schemacontract.state.Backup;
import io.github.schemacontract.state.StartingState;
import java.util.List;
import java.util.Optional;

/**
 * A database that grows from version to version, of which backups are cloned: what one backup went
 * through is not run again for the next. Safe for use by several threads.
 */
final class GrowingDatabase implements AutoCloseable {
  private final Workbench bench;
  private Optional<Database> database = Optional.empty();
  private int reached = -1;

  GrowingDatabase(Workbench bench) {
    this.bench = bench;
  }

  /**
   * A clone at the version of a backup.
   *
   * <p>There is none where a version does not tell all there is: repeatable migrations run at each
   * version again, and what is skipped comes later. Nor is there one where the migrations fail on
   * the way, which is for those to tell who run them.
   */
  synchronized Optional<Database> cloneFor(
      StartingState state, MigrationTool tool, List<Migration> migrations) {
    List<String> versions = migrations.stream().flatMap(m -> m.version().stream()).toList();
    if (!(state instanceof Backup backup)
        || !backup.skipping().isEmpty()
        || !versions.contains(backup.at())
        || versions.size() < migrations.size()) {
      return Optional.empty();
    }
    return grown(versions.indexOf(backup.at()), backup.at(), tool)
        .map(grown -> bench.cloneOf(grown, backup.run()));
  }

  private Optional<Database> grown(int index, String version, MigrationTool tool) {
    if (reached > index) {
      close();
    }
    if (reached < index) {
      Database growing = database.orElseGet(() -> bench.fresh("growing"));
      database = Optional.of(growing);
      reached = index;
      var upTo = UpTo.version(version).withoutRepeatables();
      if (tool.migrate(growing, upTo, MigrationListener.NONE).failure().isPresent()) {
        close();
      }
    }
    return database;
  }

  @Override
  public synchronized void close() {
    database.ifPresent(Database::close);
    database = Optional.empty();
    reached = -1;
  }
}
