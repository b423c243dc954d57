package io.github.schemacontract.harness;

import io.github.schemacontract.report.ContractReport;
import io.github.schemacontract.report.Outcome;
import io.github.schemacontract.report.ReportedFinding;
import io.github.schemacontract.state.Expectation;
import io.github.schemacontract.state.StartingState;
import io.github.schemacontract.state.StateNotReachedException;
import io.github.schemacontract.verdict.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.IntSupplier;

/**
 * Runs several states as one run; what is found in several of them is told once, with the states.
 */
final class SeveralStates {
  private final StartingState whole;
  private final Function<StartingState, Run> single;
  private final IntSupplier atOnce;
  private final Map<String, ReportedFinding> findings = new LinkedHashMap<>();
  private final Map<String, List<String>> states = new LinkedHashMap<>();
  private Outcome worst;
  private int tables;
  private int rows;

  /**
   * Nothing has run yet.
   *
   * @param whole what they are together
   * @param single runs one
   * @param atOnce how many may run at the same time; asked after the first
   */
  SeveralStates(StartingState whole, Function<StartingState, Run> single, IntSupplier atOnce) {
    this.whole = whole;
    this.single = single;
    this.atOnce = atOnce;
    this.worst =
        whole.circumstances().expect() == Expectation.REFUSED ? Outcome.REFUSED : Outcome.AGREES;
  }

  /**
   * The last run, with what was found in all of them.
   *
   * @param each at least one state
   */
  Run run(List<? extends StartingState> each) {
    long start = System.nanoTime();
    Run last = add(single.apply(each.get(0)));
    int states = 1;
    List<? extends StartingState> others = each.subList(1, each.size());
    try (var runs =
        new SideBySide<StartingState, Run>(others, atOnce.getAsInt(), single, Run::close)) {
      while (runs.hasNext()) {
        Optional<Run> next = next(runs);
        if (next.isEmpty()) {
          break;
        }
        last.close();
        last = add(next.get());
        states++;
      }
    }
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    List<ReportedFinding> told = told(states);
    var put = ContractReport.Rows.of(tables, rows, told);
    return last.with(
        last.report()
            .ofSeveral(
                whole.run(),
                ContractReport.State.of(whole.description()),
                worst,
                told,
                put,
                millis));
  }

  /** What came after a migration that fails never was, so there is no backup of it. */
  private Optional<Run> next(SideBySide<StartingState, Run> runs) {
    try {
      return Optional.of(runs.next());
    } catch (StateNotReachedException e) {
      if (worst == Outcome.FAILED) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private Run add(Run run) {
    ContractReport report = run.report();
    if (!report.passed()) {
      worst = report.outcome();
    }
    for (ReportedFinding finding : report.findings()) {
      String same = key(finding.finding());
      findings.putIfAbsent(same, finding);
      states.computeIfAbsent(same, k -> new ArrayList<>()).add(report.state().description());
    }
    report.rows().ifPresent(this::add);
    return run;
  }

  private void add(ContractReport.Rows put) {
    tables += put.tables();
    rows += put.generated();
  }

  private static String key(Finding finding) {
    return finding.code() + "\n" + finding.object() + "\n" + finding.facet();
  }

  private List<ReportedFinding> told(int all) {
    return findings.entrySet().stream()
        .map(e -> told(e.getValue(), states.getOrDefault(e.getKey(), List.of()), all))
        .toList();
  }

  private static ReportedFinding told(ReportedFinding finding, List<String> in, int all) {
    return finding.noting(
        "Found from "
            + (in.size() == all ? "each of " + all + " states" : String.join("; ", in))
            + ".");
  }
}
