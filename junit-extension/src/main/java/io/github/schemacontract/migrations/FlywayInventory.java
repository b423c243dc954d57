package io.github.schemacontract.migrations;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.resolver.ResolvedMigration;
import org.flywaydb.core.internal.info.MigrationInfoImpl;

/** What Flyway finds in its locations, and what of it is in a database's history. */
final class FlywayInventory {
  // Flyway lists what is in the history as it was installed; here it is sorted as from empty.
  private static final Comparator<MigrationInfo> RUNNING_ORDER =
      Comparator.comparing(
              MigrationInfo::getVersion,
              Comparator.nullsLast(Comparator.<MigrationVersion>naturalOrder()))
          .thenComparing(MigrationInfo::getDescription);

  // Above the target nothing runs; the other two are older forms of a repeatable migration.
  private static final Set<MigrationState> PASSED_OVER =
      EnumSet.of(MigrationState.ABOVE_TARGET, MigrationState.OUTDATED, MigrationState.SUPERSEDED);

  private final List<String> locations;
  private final MigrationInfoService info;

  /** Looks once; throws where Flyway cannot read its migrations. */
  FlywayInventory(Flyway flyway) {
    locations =
        Arrays.stream(flyway.getConfiguration().getLocations()).map(Object::toString).toList();
    info = info(flyway);
  }

  /** Every migration that Flyway would run from empty. */
  List<MigrationInfo> all() {
    var found = Arrays.stream(info.all()).filter(FlywayInventory::runs).toList();
    if (found.isEmpty()) {
      throw FlywayMessages.empty(locations);
    }
    var baseline =
        found.stream()
            .filter(i -> i.getType().isBaseline())
            .map(MigrationInfo::getVersion)
            .max(Comparator.naturalOrder());
    return found.stream()
        .filter(i -> baseline.map(b -> isFrom(b, i)).orElse(true))
        .sorted(RUNNING_ORDER)
        .toList();
  }

  /** From empty a baseline migration runs in place of all up to its version. */
  private static boolean isFrom(MigrationVersion baseline, MigrationInfo info) {
    return info.getVersion() == null
        || info.getVersion().isNewerThan(baseline)
        || info.getType().isBaseline() && info.getVersion().equals(baseline);
  }

  /** Everything that Flyway finds, whether it would run it or not, but for what undoes others. */
  List<ResolvedMigration> resolved() {
    return Arrays.stream(info.all())
        .map(MigrationInfoImpl.class::cast)
        .flatMap(found -> Stream.ofNullable(found.getResolvedMigration()))
        .distinct()
        .filter(found -> !found.getType().isUndo())
        .toList();
  }

  /** The names of the files of all migrations. */
  Set<String> files() {
    return resolved().stream()
        .map(m -> m.getScript().substring(m.getScript().lastIndexOf('/') + 1))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What the history holds, as it was written. */
  List<HistoryEntry> entries() {
    return Arrays.stream(info.applied())
        .sorted(Comparator.comparing(MigrationInfo::getInstalledRank))
        .map(FlywayInventory::entry)
        .toList();
  }

  private static HistoryEntry entry(MigrationInfo info) {
    return new HistoryEntry(
        Optional.ofNullable(info.getVersion()).map(Object::toString),
        Objects.requireNonNullElse(info.getDescription(), ""),
        info.getScript(),
        Optional.ofNullable(info.getAppliedChecksum()).map(Object::toString),
        info.getType().name(),
        !info.getState().isFailed());
  }

  /** The scripts that succeeded, in their newest form. */
  Set<String> done() {
    var pending = scripts(info.pending());
    return scripts(info.applied()).stream()
        .filter(script -> !pending.contains(script))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The migration that would run next. */
  Optional<MigrationInfo> next() {
    return Arrays.stream(info.pending()).findFirst();
  }

  private MigrationInfoService info(Flyway flyway) {
    try {
      return flyway.info();
    } catch (FlywayException e) {
      if (FlywayFailures.find(e, SQLException.class).isPresent()) {
        throw e;
      }
      throw FlywayMessages.unreadable(locations, e);
    }
  }

  private static boolean runs(MigrationInfo info) {
    return info.getState().isResolved()
        && !PASSED_OVER.contains(info.getState())
        && !info.getType().isSynthetic();
  }

  private static Set<String> scripts(MigrationInfo[] infos) {
    return Arrays.stream(infos)
        .filter(i -> !i.getState().isFailed())
        .map(MigrationInfo::getScript)
        .collect(Collectors.toUnmodifiableSet());
  }
}
