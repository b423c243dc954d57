package io.github.schemacontract.harness;

import io.github.schemacontract.migrations.MigrationRun;
import io.github.schemacontract.report.Outcome;
import io.github.schemacontract.report.ReportedFinding;
import io.github.schemacontract.verdict.Severity;
import java.util.List;

/** How a run ended, from what was found. */
final class Verdict {
  private Verdict() {}

  static Outcome outcome(MigrationRun run, List<ReportedFinding> findings, Severity failOn) {
    if (run.failure().isPresent()) {
      return run.failure().get().migration().isPresent() ? Outcome.FAILED : Outcome.REFUSED;
    }
    return findings.stream().anyMatch(f -> f.fails(failOn)) ? Outcome.DISAGREES : Outcome.AGREES;
  }
}
