package io.github.schemacontract.harness;

import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.report.ContractReport;
import io.github.schemacontract.report.Outcome;
import io.github.schemacontract.report.ReportedFinding;
import io.github.schemacontract.state.Rows;
import io.github.schemacontract.state.StartingState;
import io.github.schemacontract.verdict.FindingCode;
import io.github.schemacontract.verdict.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Allows for tables that migrations fill: they may hold reference data, to which nobody else adds.
 * What fails only on generated rows beside such seeds is a warning.
 */
final class BesideSeeds {
  private static final int NAMED = 5;

  private final FromEmpty fromEmpty;
  private final Function<Set<ObjectPath>, Run> single;

  /**
   * Allows for the runs of one state.
   *
   * @param single runs it without generated rows in some tables
   */
  BesideSeeds(FromEmpty fromEmpty, Function<Set<ObjectPath>, Run> single) {
    this.fromEmpty = fromEmpty;
    this.single = single;
  }

  Run of(StartingState state, Workplace place) {
    Run run = single.apply(Set.of());
    if (run.report().outcome() != Outcome.FAILED || state.circumstances().rows() == Rows.NONE) {
      return run;
    }
    try {
      return without(run, place).orElse(run);
    } catch (RuntimeException e) {
      run.close();
      throw e;
    }
  }

  private Optional<Run> without(Run failed, Workplace place) {
    Set<ObjectPath> seeded = fromEmpty.filled(place.bench());
    List<ReportedFinding> warnings = warnings(failed.report(), seeded);
    if (seeded.isEmpty() || warnings.isEmpty() || fromEmpty.failure(place.bench()).isPresent()) {
      return Optional.empty();
    }
    Run run = single.apply(seeded);
    if (run.report().outcome() == Outcome.FAILED) {
      run.close();
      return Optional.empty();
    }
    failed.close();
    return Optional.of(run.with(run.report().with(warnings)));
  }

  /** A failure of another kind is another story, and never told as less than it is. */
  private static List<ReportedFinding> warnings(ContractReport failed, Set<ObjectPath> seeded) {
    return failed.findings().stream()
        .filter(f -> f.finding().code().equals(FindingCode.MIGRATION_FAILED))
        .map(failure -> warning(failure, seeded))
        .toList();
  }

  /** What the failed run left undone is done now. */
  private static ReportedFinding warning(ReportedFinding failure, Set<ObjectPath> seeded) {
    return new ReportedFinding(
        failure.finding().as(Severity.WARNING),
        List.of(note(seeded)),
        List.of(),
        false,
        List.of(),
        failure.accepted());
  }

  private static String note(Set<ObjectPath> seeded) {
    String names =
        seeded.stream().limit(NAMED).map(ObjectPath::text).collect(Collectors.joining(", "));
    return "It succeeds where the tables that migrations fill hold no other rows: "
        + names
        + (seeded.size() > NAMED ? " and " + (seeded.size() - NAMED) + " more" : "")
        + ". If the application adds rows there, this is how it fails.";
  }
}
