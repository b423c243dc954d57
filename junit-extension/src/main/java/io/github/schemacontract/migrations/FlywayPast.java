package io.github.schemacontract.migrations;

import io.github.schemacontract.postgres.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.resolver.ResolvedMigration;

/**
 * A run to an old version: the versioned migrations first, then each repeatable one that can run
 * there.
 */
final class FlywayPast {
  private final FlywaySettings settings;
  private final Database database;
  private final Optional<MigrationVersion> last;
  private final Set<MigrationVersion> skipped;
  private final MigrationListener listener;

  FlywayPast(FlywaySettings settings, Database database, UpTo upTo, MigrationListener listener) {
    this.settings = settings;
    this.database = database;
    this.last = upTo.version().map(MigrationVersion::fromVersion);
    this.skipped =
        upTo.skipped().stream().map(MigrationVersion::fromVersion).collect(Collectors.toSet());
    this.listener = listener;
  }

  MigrationRun migrate(List<Migration> migrations) {
    requireKnown(migrations);
    MigrationRun versioned = run(this::isWanted);
    if (versioned.failure().isPresent()) {
      return versioned;
    }
    MigrationRun all = run(m -> isWanted(m) || m.getVersion() == null);
    return all.failure().isEmpty()
        ? new MigrationRun(both(versioned, all), Optional.empty())
        : oneByOne(both(versioned, all), migrations);
  }

  /** Each alone, so that one that fails keeps none of the others from running. */
  private MigrationRun oneByOne(List<Migration> before, List<Migration> migrations) {
    var applied = new ArrayList<>(before);
    var leftOut = new ArrayList<MigrationFailure>();
    for (Migration repeatable : migrations) {
      if (repeatable.version().isPresent() || before.contains(repeatable)) {
        continue;
      }
      forgetFailure();
      Set<String> known = scripts(applied);
      known.add(repeatable.script());
      MigrationRun run = run(m -> isWanted(m) || known.contains(m.getScript()));
      applied.addAll(run.applied());
      run.failure().ifPresent(leftOut::add);
    }
    forgetFailure();
    return new MigrationRun(applied, Optional.empty(), leftOut);
  }

  /** One that failed outside a transaction is in the history, and would stop all others. */
  private void forgetFailure() {
    var history = new FlywayHistory(settings, database);
    if (history.entries().stream().anyMatch(entry -> !entry.succeeded())) {
      history
          .repair()
          .ifPresent(
              failure -> {
                throw new IllegalStateException(failure.message());
              });
    }
  }

  private MigrationRun run(Predicate<ResolvedMigration> wanted) {
    FluentConfiguration configuration =
        settings.configuration(database.migrating()).target(MigrationVersion.LATEST);
    try (var run =
        new FlywayRun(
            configuration,
            found -> settings.choice().of(found.stream().filter(wanted).toList()),
            listener)) {
      return run.migrate();
    }
  }

  private boolean isWanted(ResolvedMigration migration) {
    MigrationVersion version = migration.getVersion();
    return version != null
        && !skipped.contains(version)
        && last.map(l -> version.compareTo(l) <= 0).orElse(true);
  }

  private void requireKnown(List<Migration> migrations) {
    var known =
        migrations.stream()
            .flatMap(m -> m.version().stream())
            .map(MigrationVersion::fromVersion)
            .collect(Collectors.toCollection(TreeSet::new));
    var asked = new ArrayList<>(skipped);
    last.ifPresent(asked::add);
    for (MigrationVersion version : asked) {
      if (!known.contains(version)) {
        throw new IllegalArgumentException(
            "There is no migration of version "
                + version
                + ", so there never was a database like that: there are "
                + known.stream().map(Object::toString).collect(Collectors.joining(", "))
                + ".");
      }
    }
  }

  private static List<Migration> both(MigrationRun first, MigrationRun second) {
    var all = new ArrayList<>(first.applied());
    all.addAll(second.applied());
    return all;
  }

  private static Set<String> scripts(List<Migration> migrations) {
    return migrations.stream()
        .map(Migration::script)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
