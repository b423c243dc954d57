package io.github.schemacontract.report;

import io.github.schemacontract.catalog.Facet;
import io.github.schemacontract.verdict.Finding;
import io.github.schemacontract.verdict.OddOneOut;
import io.github.schemacontract.verdict.Words;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The two sides of an IDE's comparison: line by line the same objects, differing in what counts.
 */
final class ComparisonText {
  private static final String ABSENT = "-";

  private ComparisonText() {}

  static String of(List<ReportedFinding> findings, Function<Finding, String> side) {
    return findings.stream()
        .map(ReportedFinding::finding)
        .sorted()
        .map(finding -> subject(finding) + ": " + side.apply(finding))
        .collect(Collectors.joining("\n"));
  }

  static String expected(Finding finding) {
    Words words = finding.words();
    // Where the database keeps the contract's promise, it is the entities that expect otherwise.
    boolean kept = words.contract().equals(words.migrations());
    String promised = (kept ? words.entities() : words.contract()).map(Lines::flat).orElse(ABSENT);
    return !kept && finding.oddOneOut() == OddOneOut.NONE
        ? promised + words.entities().map(e -> " (entities: " + Lines.flat(e) + ")").orElse("")
        : promised;
  }

  static String actual(Finding finding) {
    String found = finding.words().migrations().map(Lines::flat).orElse(ABSENT);
    return found.equals(expected(finding)) ? found + " (" + finding.code() + ")" : found;
  }

  private static String subject(Finding finding) {
    return Lines.flat(finding.object().toString())
        + finding.facet().map(Facet::label).map(facet -> " [" + facet + "]").orElse("");
  }
}
