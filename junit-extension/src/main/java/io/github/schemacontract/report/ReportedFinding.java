package io.github.schemacontract.report;

import io.github.schemacontract.verdict.Finding;
import io.github.schemacontract.verdict.Severity;
import java.util.List;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/**
 * A finding with what was decided about it.
 *
 * @param finding the finding
 * @param notes further facts, each one sentence: what folds into it, what PostgreSQL said
 * @param repair statements that would end it, in order
 * @param proven whether the repair was tried on a clone and ended it
 * @param hazards what the repair locks, rewrites or loses, a few words each
 * @param accepted whether the project has accepted it
 */
@API(status = API.Status.EXPERIMENTAL)
public record ReportedFinding(
    Finding finding,
    List<String> notes,
    List<String> repair,
    boolean proven,
    List<String> hazards,
    boolean accepted) {
  public ReportedFinding {
    notes = List.copyOf(notes);
    repair = List.copyOf(repair);
    hazards = List.copyOf(hazards);
  }

  /** A finding about which nothing is decided. */
  public static ReportedFinding of(Finding finding) {
    return new ReportedFinding(finding, List.of(), List.of(), false, List.of(), false);
  }

  /**
   * Whether it makes a test fail.
   *
   * @param failOn the least severity that does
   */
  public boolean fails(Severity failOn) {
    return !accepted && finding.severity().atLeast(failOn);
  }

  /** The same with one fact more. */
  public ReportedFinding noting(String note) {
    List<String> all = Stream.concat(notes.stream(), Stream.of(note)).toList();
    return new ReportedFinding(finding, all, repair, proven, hazards, accepted);
  }
}
