package io.github.schemacontract.migrations;

import io.github.schemacontract.postgres.Database;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.resolver.ResolvedMigration;

/** Flyway's history of one database. All that Flyway can write itself, it does. */
final class FlywayHistory implements History {
  private final FlywaySettings settings;
  private final Database database;

  FlywayHistory(FlywaySettings settings, Database database) {
    this.settings = settings;
    this.database = database;
  }

  @Override
  public List<HistoryEntry> entries() {
    return new FlywayInventory(configuration().load()).entries();
  }

  @Override
  public void drop() {
    FlywayHistoryTable.drop(configuration(), database);
  }

  @Override
  public void empty() {
    if (!FlywayHistoryTable.exists(configuration(), database)) {
      make();
    }
    FlywayHistoryTable.empty(configuration(), database);
  }

  /** Beside objects Flyway makes one only with a baseline; that entry is not to stay. */
  private void make() {
    FlywayHistoryTable.makeSchema(configuration(), database);
    try (var none = new ChosenFlyway(withoutCallbacks().baselineOnMigrate(true), f -> List.of())) {
      none.flyway().migrate();
    }
  }

  @Override
  public void markApplied(Collection<Migration> migrations) {
    try {
      mark(scripts(migrations), FlywayStandIn::done);
    } catch (FlywayException e) {
      throw refused("as applied", e);
    }
  }

  @Override
  public void markFailed(Migration migration) {
    try {
      mark(Set.of(migration.script()), FlywayStandIn::failing);
    } catch (FlywayException e) {
      if (entries().stream().noneMatch(entry -> isFailed(entry, migration))) {
        throw refused("as failed", e);
      }
      return;
    }
    throw new IllegalStateException(
        "Flyway records " + migration.script() + " already, so it can not be recorded as failed");
  }

  private static boolean isFailed(HistoryEntry entry, Migration migration) {
    return !entry.succeeded() && entry.script().equals(migration.script());
  }

  private static IllegalStateException refused(String how, FlywayException e) {
    return new IllegalStateException(
        "Flyway refuses to record migrations " + how + ": " + FlywayMessages.sentence(e), e);
  }

  private void mark(Set<String> scripts, UnaryOperator<ResolvedMigration> standIn) {
    if (!FlywayHistoryTable.exists(configuration(), database)) {
      empty();
    }
    var recorded =
        entries().stream()
            .filter(HistoryEntry::succeeded)
            .map(HistoryEntry::script)
            .collect(Collectors.toSet());
    FlywayChoice choice =
        found ->
            found.stream()
                .filter(m -> scripts.contains(m.getScript()) || recorded.contains(m.getScript()))
                .map(m -> recorded.contains(m.getScript()) ? m : standIn.apply(m))
                .toList();
    try (var chosen = new ChosenFlyway(withoutCallbacks(), choice)) {
      chosen.flyway().migrate();
    }
  }

  // Callbacks speak of objects that need not be there; nothing is to be run.
  private FluentConfiguration withoutCallbacks() {
    FluentConfiguration configuration = configuration();
    // An entry made under a lock in a transaction would be rolled back with it.
    FlywaySettings.setLock(configuration, false);
    return configuration
        .callbacks(new Callback[0])
        .skipDefaultCallbacks(true)
        .baselineOnMigrate(false)
        .outOfOrder(true)
        .group(false)
        .target("latest")
        .validateOnMigrate(false);
  }

  @Override
  public Optional<MigrationFailure> repair() {
    return command(configuration(), Flyway::repair);
  }

  @Override
  public Optional<MigrationFailure> baseline(String version) {
    return command(configuration().baselineVersion(version), Flyway::baseline);
  }

  private static Optional<MigrationFailure> command(
      FluentConfiguration configuration, Consumer<Flyway> command) {
    try {
      command.accept(configuration.load());
      return Optional.empty();
    } catch (FlywayException e) {
      return Optional.of(FlywayFailures.refusal(e));
    }
  }

  private FluentConfiguration configuration() {
    return settings.configuration(database.migrating());
  }

  private static Set<String> scripts(Collection<Migration> migrations) {
    return migrations.stream().map(Migration::script).collect(Collectors.toSet());
  }
}
