package io.github.schemacontract.harness;

import io.github.schemacontract.migrations.MigrationFailure;
import io.github.schemacontract.migrations.MigrationTool;
import io.github.schemacontract.report.ContractReport;
import io.github.schemacontract.report.Outcome;
import io.github.schemacontract.report.ReportedFinding;
import io.github.schemacontract.state.Backup;
import io.github.schemacontract.state.EveryBackup;
import io.github.schemacontract.state.StartingState;
import io.github.schemacontract.verdict.FindingCode;
import io.github.schemacontract.verdict.Severity;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The run of every backup: one pass where it succeeds; where its rows are why it does not, each
 * backup is restored.
 */
final class EveryBackupRun {
  private static final Set<FindingCode> OF_ROWS =
      Set.of(FindingCode.ROWS_LOST, FindingCode.ROWS_CHANGED);

  private final Workplace place;
  private final MigrationTool tool;
  private final FromEmpty fromEmpty;
  private final Function<StartingState, Run> single;

  EveryBackupRun(
      Workplace place,
      MigrationTool tool,
      FromEmpty fromEmpty,
      Function<StartingState, Run> single) {
    this.place = place;
    this.tool = tool;
    this.fromEmpty = fromEmpty;
    this.single = single;
  }

  Run of(EveryBackup every) {
    if (every.inOnePass()) {
      Run pass = single.apply(every);
      if (!needsRestoring(pass.report())) {
        return pass.with(pass.report().provenBy("single-pass"));
      }
      pass.close();
    }
    List<Backup> backups = every.backups(place.migrations(tool));
    if (backups.isEmpty()) {
      throw new SettingsException(
          "There is no versioned migration, so there never was a backup of any version: start with"
              + " @FromScratch instead of @FromEveryBackup.");
    }
    return new SeveralStates(every, single, () -> place.atOnce(tool)).run(backups);
  }

  private boolean needsRestoring(ContractReport pass) {
    return pass.outcome() == Outcome.FAILED
        ? !failsWithoutRows(pass)
        : pass.findings().stream()
            .map(ReportedFinding::finding)
            .filter(finding -> finding.severity() == Severity.ERROR)
            .anyMatch(finding -> OF_ROWS.contains(finding.code()));
  }

  /** What fails from empty fails from each backup, and needs none of them to be told. */
  private boolean failsWithoutRows(ContractReport pass) {
    return fromEmpty.failure(place.bench()).filter(failure -> isThatOf(pass, failure)).isPresent();
  }

  private static boolean isThatOf(ContractReport pass, MigrationFailure failure) {
    return failure
        .migration()
        .map(
            failed ->
                pass.findings().stream()
                    .map(ReportedFinding::finding)
                    .flatMap(finding -> finding.where().migration().stream())
                    .anyMatch(place -> place.script().equals(failed.script())))
        .orElse(true);
  }
}
