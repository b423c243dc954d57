package io.github.schemacontract.report;

import io.github.schemacontract.verdict.Finding;
import io.github.schemacontract.verdict.FindingCode;
import io.github.schemacontract.verdict.Severity;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/**
 * What a run has to say to people: the message of a failing test, the line of a passing one, and
 * the two texts that an IDE compares.
 *
 * <p>All texts have {@code \n} as their line end and none at their end; the same report always
 * gives the same text. Words of the witnesses are cut to one readable line; {@link ReportJson} has
 * them in full.
 */
@API(status = API.Status.EXPERIMENTAL)
public final class FailureText {
  private static final int MOST_BLOCKS = 30;

  private FailureText() {}

  /**
   * The message of the failing test: one block for each object, the worst first, at most 30.
   *
   * @param report the run
   * @return for example
   *     <pre>
   * 1 disagreement - from scratch
   *
   * error missing-table  table public.reports
   *   entities    table with 4 columns
   *   migrations  -                     &lt;- odd one out
   *   contract    table with 4 columns
   *   at com.acme.Report
   *   …</pre>
   */
  public static String of(ContractReport report) {
    List<ObjectBlock> blocks = ObjectBlock.of(report.failures());
    Stream<String> shown = blocks.stream().limit(MOST_BLOCKS).map(b -> b.text(report.reportFile()));
    List<ObjectBlock> rest = blocks.subList(Math.min(MOST_BLOCKS, blocks.size()), blocks.size());
    return Stream.of(Stream.of(title(report)), shown, Stream.of(ending(report, rest)))
        .flatMap(s -> s)
        .collect(Collectors.joining("\n\n"));
  }

  /**
   * The one line of a run that went as it should; a second one tells what it wrote into the
   * contract.
   *
   * @param report the run
   * @return for example {@code AGREES - from scratch: 7 migrations (flyway 11.7.2), 5 entities
   *     (hibernate 6.6.40.Final) on PostgreSQL 17.11 (embedded); report:
   *     target/schema-contract/com.acme.SchemaTest/report.json}
   */
  public static String success(ContractReport report) {
    return Stream.concat(
            Stream.of(report.outcome() + " - " + SuccessLine.of(report, besides(report))),
            updates(report))
        .collect(Collectors.joining("\n"));
  }

  /**
   * What the failing objects should be, for the left side of an IDE's comparison: what the contract
   * promises, or the entities where they stand alone.
   *
   * @param report the run
   * @return one line for each object and facet, in the same order as {@link #actual}
   */
  public static String expected(ContractReport report) {
    return ComparisonText.of(report.failures(), ComparisonText::expected);
  }

  /**
   * What the failing objects are in the migrated database, for the right side of an IDE's
   * comparison.
   *
   * @param report the run
   * @return one line for each object and facet, in the same order as {@link #expected}
   */
  public static String actual(ContractReport report) {
    return ComparisonText.of(report.failures(), ComparisonText::actual);
  }

  private static String title(ContractReport report) {
    int failures = report.failures().size();
    String what =
        failures > 0
            ? Count.of(failures, "disagreement")
            : switch (report.outcome()) {
              case REFUSED -> "The migration tool refused to run";
              case FAILED -> "A migration failed";
              case AGREES, DISAGREES -> "No disagreement";
            };
    return what + " - " + Lines.flat(report.state().description());
  }

  private static String ending(ContractReport report, List<ObjectBlock> rest) {
    String where = " in " + report.reportFile();
    var more = Count.all();
    rest.forEach(block -> more.add(block.findings().size(), "more disagreement"));
    List<String> lines =
        Stream.of(more, besides(report))
            .filter(count -> count.total() > 0)
            .map(count -> count + (count.total() == 1 ? " is" : " are") + where)
            .toList();
    return Stream.concat(
            updates(report),
            lines.isEmpty() ? Stream.of("The full report is" + where) : lines.stream())
        .collect(Collectors.joining("\n"));
  }

  /** Whoever asked for an update is told of it, however the run ended. */
  private static Stream<String> updates(ContractReport report) {
    return report.findings().stream()
        .map(ReportedFinding::finding)
        .filter(FailureText::isUpdate)
        .map(Finding::consequence);
  }

  private static boolean isUpdate(Finding finding) {
    return finding.code().equals(FindingCode.CONTRACT_UPDATED);
  }

  /** What does not make the test fail, counted. */
  private static Count besides(ContractReport report) {
    var count = Count.all();
    report.findings().stream()
        .filter(f -> !f.accepted() && !f.finding().severity().atLeast(report.failOn()))
        .filter(f -> !isUpdate(f.finding()))
        .sorted((one, other) -> other.finding().severity().compareTo(one.finding().severity()))
        .forEach(f -> count.add(1, word(f.finding().severity())));
    report.findings().stream()
        .filter(ReportedFinding::accepted)
        .forEach(f -> count.add(1, "accepted finding"));
    return count;
  }

  private static String word(Severity severity) {
    return severity == Severity.INFO ? "note" : severity.toString();
  }
}
