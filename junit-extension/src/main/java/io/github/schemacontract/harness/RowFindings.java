package io.github.schemacontract.harness;

import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.migrations.Migration;
import io.github.schemacontract.rows.Fate;
import io.github.schemacontract.state.RowWatch;
import io.github.schemacontract.state.Unfilled;
import io.github.schemacontract.verdict.Finding;
import io.github.schemacontract.verdict.FindingCode;
import io.github.schemacontract.verdict.OddOneOut;
import io.github.schemacontract.verdict.Severity;
import io.github.schemacontract.verdict.Where;
import io.github.schemacontract.verdict.Where.MigrationPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What became of the rows of a starting state, and which tables have none. */
record RowFindings(Workbench bench, Stages stages, Migrated migrated) {

  List<Finding> all() {
    var findings = new ArrayList<Finding>();
    migrated.watch().unfilled().forEach(table -> findings.add(unfilled(table)));
    if (migrated.suspicious()) {
      searched().found().forEach(found -> findings.add(finding(found.fate(), found.migration())));
    }
    return findings;
  }

  /** The same run once more, looking after each migration. */
  private RowWatch searched() {
    return bench.again(
        "rows",
        stages.dumps().bringsPlatform(migrated.state(), bench.platform()),
        database -> {
          RowWatch watch =
              stages.prepare(migrated.state(), database, migrated.migrations()).searching();
          var unused = migrated.tool().migrate(database, watch);
          return watch;
        });
  }

  private Finding finding(Fate fate, Migration culprit) {
    String by = " by " + culprit.script();
    if (fate instanceof Fate.Changed changed) {
      ObjectPath column =
          ObjectPath.of(ObjectKind.COLUMN, changed.schema(), changed.table(), changed.column());
      return finding(
          FindingCode.ROWS_CHANGED,
          changed.byHand() ? Severity.INFO : Severity.ERROR,
          column,
          Optional.of(culprit),
          changed(changed, by));
    }
    return lost((Fate.Lost) fate, culprit, by);
  }

  /** What replaces all that other migrations inserted takes the table for reference data. */
  private Finding lost(Fate.Lost lost, Migration culprit, String by) {
    ObjectPath table = ObjectPath.of(ObjectKind.TABLE, lost.schema(), lost.table());
    boolean reference = stages.fromEmpty().renews(bench, culprit, table);
    return finding(
        FindingCode.ROWS_LOST,
        reference ? Severity.WARNING : Severity.ERROR,
        table,
        Optional.of(culprit),
        rows(lost.count())
            + " that were there before are gone"
            + by
            + ", for example: "
            + lost.example()
            + (reference
                ? ". It replaces every row that migrations inserted, too, so the table may hold"
                    + " reference data; rows that the application adds there are lost."
                : ". In production they are somebody's data. Keep them, or accept the finding with"
                    + " a reason."));
  }

  private static String changed(Fate.Changed changed, String by) {
    String what =
        "Of "
            + rows(changed.count())
            + " the value is another one"
            + by
            + ": '"
            + changed.before()
            + "' became '"
            + changed.after()
            + "'.";
    return changed.byHand()
        ? what + " Its type is the same, so an UPDATE did it."
        : what + " Convert it without loss, or accept the finding with a reason.";
  }

  private static String rows(int count) {
    return count == 1 ? "1 row" : count + " rows";
  }

  private static Finding unfilled(Unfilled table) {
    return finding(
        FindingCode.ROWS_NOT_GENERATED,
        FindingCode.ROWS_NOT_GENERATED.severity(),
        table.table(),
        Optional.empty(),
        "No row could be made for it, so it is not known whether its rows survive: "
            + table.obstacle()
            + " stands in the way. Give rows with rowsScript.");
  }

  private static Finding finding(
      FindingCode code,
      Severity severity,
      ObjectPath object,
      Optional<Migration> migration,
      String consequence) {
    return Finding.wordless(
        code,
        severity,
        object,
        OddOneOut.MIGRATIONS,
        migration
            .map(
                m ->
                    Where.NOWHERE.withMigration(
                        new MigrationPlace(m.version(), m.script(), OptionalInt.empty())))
            .orElse(Where.NOWHERE),
        consequence);
  }
}
