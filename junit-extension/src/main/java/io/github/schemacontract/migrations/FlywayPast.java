package io.github.schemacontract.migrations;

import io.github.schemacontract.postgres.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
  private boolean repeatable;

  FlywayPast(FlywaySettings settings, Database database, UpTo upTo, MigrationListener listener) {
    this.settings = settings;
    this.database = database;
    this.last = upTo.version().map(MigrationVersion::fromVersion);
    this.skipped =
        upTo.skipped().stream().map(MigrationVersion::fromVersion).collect(Collectors.toSet());
    this.listener = listener;
  }

  /** The versions that ever were, oldest first. */
  static SortedSet<MigrationVersion> versions(FluentConfiguration configuration) {
    return versions(
        new FlywayInventory(configuration.target(MigrationVersion.LATEST).load()).resolved());
  }

  private static SortedSet<MigrationVersion> versions(List<ResolvedMigration> resolved) {
    return resolved.stream()
        .flatMap(m -> Stream.ofNullable(m.getVersion()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isRepeatable(ResolvedMigration migration) {
    return migration.getVersion() == null;
  }

  MigrationRun migrate() {
    MigrationRun versioned = run(this::isWanted);
    if (versioned.failure().isPresent() || !repeatable) {
      return versioned;
    }
    MigrationRun all = run(m -> isWanted(m) || isRepeatable(m));
    return all.failure().isEmpty()
        ? new MigrationRun(both(versioned, all), Optional.empty())
        : oneByOne(both(versioned, all));
  }

  /** Each alone, so that one that fails keeps none of the others from running. */
  private MigrationRun oneByOne(List<Migration> before) {
    var applied = new ArrayList<>(before);
    var leftOut = new ArrayList<MigrationFailure>();
    for (Migration repeatable : repeatables()) {
      if (before.contains(repeatable)) {
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
            found -> settings.choice().of(known(found).filter(wanted).toList()),
            listener,
            () -> true)) {
      return run.migrate();
    }
  }

  private Stream<ResolvedMigration> known(List<ResolvedMigration> found) {
    requireKnown(versions(found));
    repeatable = found.stream().anyMatch(FlywayPast::isRepeatable);
    return past(found);
  }

  /** Old databases were built by versions; a baseline migration counts where those are gone. */
  private static Stream<ResolvedMigration> past(List<ResolvedMigration> found) {
    return found.stream()
        .filter(m -> !m.getType().isBaseline() || found.stream().noneMatch(o -> isUpTo(m, o)));
  }

  private static boolean isUpTo(ResolvedMigration baseline, ResolvedMigration other) {
    return other.getVersion() != null
        && !other.getType().isBaseline()
        && other.getVersion().compareTo(baseline.getVersion()) <= 0;
  }

  private boolean isWanted(ResolvedMigration migration) {
    MigrationVersion version = migration.getVersion();
    return version != null
        && !skipped.contains(version)
        && last.map(l -> version.compareTo(l) <= 0).orElse(true);
  }

  private List<Migration> repeatables() {
    return new FlywayTool(settings)
        .migrations(database).stream().filter(m -> m.version().isEmpty()).toList();
  }

  private void requireKnown(SortedSet<MigrationVersion> known) {
    var asked = new ArrayList<>(skipped);
    last.ifPresent(asked::add);
    for (MigrationVersion version : asked) {
      if (!known.contains(version)) {
        throw new IllegalArgumentException(
            "There is no migration of version "
                + version
                + ", so there never was a database like that: name one of those that there are, "
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
