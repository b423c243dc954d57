package io.github.schemacontract.harness;

import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.migrations.MigrationFailure;
import io.github.schemacontract.migrations.MigrationRun;
import io.github.schemacontract.report.Outcome;
import io.github.schemacontract.report.ReportedFinding;
import io.github.schemacontract.verdict.Finding;
import io.github.schemacontract.verdict.FindingCode;
import io.github.schemacontract.verdict.OddOneOut;
import io.github.schemacontract.verdict.Severity;
import io.github.schemacontract.verdict.Where;
import java.util.List;

/**
 * The judgement of a run that is to be refused: the tool must end with an error and leave the
 * database as it was.
 *
 * @param run what the tool did
 * @param changes what of the database is another one since, in words
 */
record Refusal(MigrationRun run, List<String> changes) {
  private static final int MOST = 10;

  Outcome outcome() {
    return run.failure().isPresent() && changes.isEmpty() ? Outcome.REFUSED : Outcome.DISAGREES;
  }

  List<ReportedFinding> findings() {
    if (run.failure().isEmpty()) {
      return List.of(
          finding(
              FindingCode.NOT_REFUSED,
              Severity.ERROR,
              "The migration tool was to refuse this state, but it migrated it without an error. If"
                  + " that is well, expect AGREES."));
    }
    String said = said(run.failure().get());
    ReportedFinding refused =
        finding(FindingCode.MIGRATION_REFUSED, Severity.INFO, "As expected, it says: " + said);
    return changes.isEmpty() ? List.of(refused) : List.of(traces(said));
  }

  private ReportedFinding traces(String said) {
    String more = changes.size() > MOST ? " and " + (changes.size() - MOST) + " more" : "";
    return finding(
        FindingCode.REFUSAL_LEFT_TRACES,
        Severity.ERROR,
        "The migration tool ended with an error, as it was to, but not before it had changed "
            + String.join(", ", changes.subList(0, Math.min(MOST, changes.size())))
            + more
            + ". It says: "
            + said);
  }

  private static String said(MigrationFailure failure) {
    return failure.migration().map(m -> m.script() + ": ").orElse("") + failure.message();
  }

  private static ReportedFinding finding(FindingCode code, Severity severity, String what) {
    return ReportedFinding.of(
        Finding.wordless(
            code,
            severity,
            ObjectPath.of(ObjectKind.MIGRATION, "history"),
            OddOneOut.MIGRATIONS,
            Where.NOWHERE,
            what));
  }
}
