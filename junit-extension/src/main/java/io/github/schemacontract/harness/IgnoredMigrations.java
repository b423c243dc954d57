package io.github.schemacontract.harness;

import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.migrations.IgnoredScript;
import io.github.schemacontract.verdict.Finding;
import io.github.schemacontract.verdict.FindingCode;
import io.github.schemacontract.verdict.OddOneOut;
import io.github.schemacontract.verdict.Where;
import io.github.schemacontract.verdict.Where.MigrationPlace;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Tells of migrations that never run because of their names. */
final class IgnoredMigrations {
  private IgnoredMigrations() {}

  static List<Finding> of(Migrated migrated) {
    return migrated.tool().ignored(migrated.database()).stream()
        .map(IgnoredMigrations::finding)
        .toList();
  }

  private static Finding finding(IgnoredScript ignored) {
    var place = new MigrationPlace(Optional.empty(), ignored.script(), OptionalInt.empty());
    return Finding.wordless(
        FindingCode.MIGRATION_IGNORED,
        FindingCode.MIGRATION_IGNORED.severity(),
        ObjectPath.of(ObjectKind.MIGRATION, ignored.script()),
        OddOneOut.MIGRATIONS,
        Where.NOWHERE.withMigration(place),
        "The migration tool passes over this in silence, so nothing of it is ever run. "
            + ignored.cure());
  }
}
