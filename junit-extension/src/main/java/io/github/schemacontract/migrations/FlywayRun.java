package io.github.schemacontract.migrations;

import io.github.schemacontract.postgres.PostgresException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** One run of Flyway on one database. */
final class FlywayRun implements AutoCloseable {
  private final ChosenFlyway chosen;
  private final Flyway flyway;
  private final FlywayScripts scripts;
  private final FlywayProgress progress;
  private final FlywayChoice choice;

  FlywayRun(
      FluentConfiguration configuration,
      FlywayChoice choice,
      MigrationListener listener,
      BooleanSupplier foreignCode) {
    this.choice = choice;
    scripts = new FlywayScripts(configuration);
    progress = new FlywayProgress(scripts, listener, foreignCode);
    var callbacks =
        Stream.concat(
            Stream.of(configuration.getCallbacks()), Stream.of(FlywayCallback.to(progress)));
    chosen = new ChosenFlyway(configuration.callbacks(callbacks.toArray(Callback[]::new)), choice);
    flyway = chosen.flyway();
  }

  @Override
  public void close() {
    chosen.close();
  }

  MigrationRun migrate() {
    try {
      flyway.migrate();
    } catch (FlywayException e) {
      progress
          .thrown()
          .ifPresent(
              thrown -> {
                throw thrown;
              });
      return failed(e);
    }
    if (progress.begun().isEmpty() && choice == FlywayChoice.ALL) {
      var unused = new FlywayInventory(flyway).all();
    }
    return new MigrationRun(migrations(progress.begun()), Optional.empty());
  }

  private MigrationRun failed(FlywayException e) {
    if (FlywayFailures.isServersOwn(e)) {
      throw lost(e);
    }
    // Asked of the history: a group is rolled back as a whole, and a commit can fail at its end.
    var inventory = new FlywayInventory(flyway);
    var done = inventory.done();
    var applied =
        progress.begun().stream().filter(m -> done.contains(m.migration().script())).toList();
    var failure =
        FlywayFailures.callback(e, inventory.files())
            .or(() -> own(applied, e))
            .or(() -> unparsed(inventory, e))
            .orElseGet(() -> FlywayFailures.refusal(e));
    return new MigrationRun(migrations(applied), Optional.of(failure));
  }

  private Optional<MigrationFailure> own(List<RunningMigration> applied, FlywayException e) {
    return progress.last().filter(m -> !applied.contains(m)).map(m -> failure(m, e));
  }

  private RuntimeException lost(FlywayException e) {
    String when = progress.last().map(m -> " while " + m.migration().script() + " ran").orElse("");
    return FlywayFailures.find(e, SQLException.class)
        .<RuntimeException>map(
            cause ->
                new PostgresException(
                    "The server could not go on" + when + ", which says nothing of the migrations",
                    cause))
        .orElse(e);
  }

  private static MigrationFailure failure(RunningMigration running, FlywayException e) {
    return FlywayFailures.isBatch(e)
        ? FlywayFailures.somewhereIn(running.migration(), OptionalInt.empty(), e)
        : running.failure(FlywayFailures.error(e));
  }

  // Flyway cuts a script into statements before it says that it begins with it.
  private Optional<MigrationFailure> unparsed(FlywayInventory inventory, FlywayException e) {
    String message = String.valueOf(e.getMessage());
    return inventory
        .next()
        .filter(info -> message.contains(info.getScript() + " at line "))
        .map(scripts::migration)
        .map(m -> FlywayFailures.somewhereIn(m, scripts.placeholderLine(m, message), e));
  }

  private static List<Migration> migrations(List<RunningMigration> running) {
    return running.stream().map(RunningMigration::migration).toList();
  }
}
