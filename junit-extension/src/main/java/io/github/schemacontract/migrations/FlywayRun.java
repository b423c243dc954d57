package io.github.schemacontract.migrations;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** One run of Flyway on one database. */
final class FlywayRun {
  private final Flyway flyway;
  private final FlywayProgress progress;

  FlywayRun(FluentConfiguration configuration, MigrationListener listener) {
    progress = new FlywayProgress(new FlywayScripts(configuration), listener);
    var callbacks =
        Stream.concat(
            Stream.of(configuration.getCallbacks()), Stream.of(FlywayCallback.to(progress)));
    flyway = configuration.callbacks(callbacks.toArray(Callback[]::new)).load();
  }

  MigrationRun migrate() {
    try {
      flyway.migrate();
    } catch (FlywayException e) {
      progress
          .thrownByListener()
          .ifPresent(
              thrown -> {
                throw thrown;
              });
      return failed(e);
    }
    if (progress.begun().isEmpty()) {
      var unused = new FlywayInventory(flyway).all();
    }
    return new MigrationRun(migrations(progress.begun()), Optional.empty());
  }

  private MigrationRun failed(FlywayException e) {
    if (FlywayFailures.isConnectionLost(e)) {
      throw e;
    }
    // Asked of the history: a group is rolled back as a whole, and a commit can fail at its end.
    var done = new FlywayInventory(flyway).done();
    var applied =
        progress.begun().stream().filter(m -> done.contains(m.migration().script())).toList();
    var failure =
        progress
            .last()
            .filter(m -> !applied.contains(m))
            .map(m -> m.failure(FlywayFailures.error(e)));
    return new MigrationRun(
        migrations(applied), Optional.of(failure.orElseGet(() -> FlywayFailures.refusal(e))));
  }

  private static List<Migration> migrations(List<RunningMigration> running) {
    return running.stream().map(RunningMigration::migration).toList();
  }
}
