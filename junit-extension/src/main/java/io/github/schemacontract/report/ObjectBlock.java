package io.github.schemacontract.report;

import io.github.schemacontract.catalog.Facet;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.verdict.Finding;
import io.github.schemacontract.verdict.Severity;
import io.github.schemacontract.verdict.Where;
import io.github.schemacontract.verdict.Words;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that is held against one object, as one block of text.
 *
 * @param findings the findings about the object, sorted; at least one
 */
record ObjectBlock(List<ReportedFinding> findings) {
  private static final String INDENT = "  ";
  private static final Comparator<ReportedFinding> ORDER =
      Comparator.comparing(ReportedFinding::finding);

  /**
   * The blocks of the given findings, the worst first. What is about no object of the database, but
   * about a migration, an entity or the contract, comes before: it often explains the others.
   */
  static List<ObjectBlock> of(List<ReportedFinding> findings) {
    Map<ObjectPath, List<ReportedFinding>> byObject =
        findings.stream()
            .sorted(ORDER)
            .collect(
                Collectors.groupingBy(
                    f -> f.finding().object(), TreeMap::new, Collectors.toUnmodifiableList()));
    return byObject.values().stream()
        .map(ObjectBlock::new)
        .sorted(
            Comparator.comparing(ObjectBlock::severity)
                .reversed()
                .thenComparing(ObjectBlock::inDatabase))
        .toList();
  }

  String text(Path reportFile) {
    return Stream.of(
            Stream.of(header()),
            witnesses(),
            places(),
            each(f -> Stream.of(f.finding().consequence())).flatMap(s -> Lines.wrapped(s, INDENT)),
            each(f -> f.notes().stream()).flatMap(note -> Lines.wrapped(note, INDENT + "- ")),
            each(f -> Repair.of(f).stream()).flatMap(repair -> repair.lines(INDENT, reportFile)),
            each(f -> Stream.of(INDENT + "see " + FindingPage.of(f.finding().code()))))
        .flatMap(s -> s)
        .collect(Collectors.joining("\n"));
  }

  private Severity severity() {
    return findings.stream()
        .map(f -> f.finding().severity())
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  private boolean inDatabase() {
    return findings.get(0).finding().object().kind().inDatabase();
  }

  private String header() {
    String codes = codes().collect(Collectors.joining(", "));
    String facets =
        each(f -> f.finding().facet().stream()).map(Facet::label).collect(Collectors.joining(", "));
    String object = Lines.flat(findings.get(0).finding().object().toString());
    return severity() + " " + codes + "  " + object + (facets.isEmpty() ? "" : " [" + facets + "]");
  }

  private Stream<String> codes() {
    return each(f -> Stream.of(f.finding().code().text()));
  }

  private Stream<String> witnesses() {
    return findings.size() == 1
        ? WitnessLines.of(findings.get(0).finding(), INDENT)
        : findings.stream()
            .map(ReportedFinding::finding)
            .filter(f -> !f.words().equals(Words.NONE))
            .flatMap(
                f ->
                    Stream.concat(
                        Stream.of(INDENT + subject(f)), WitnessLines.of(f, INDENT + INDENT)));
  }

  /** What one of several findings is about: its facet, and its code where they have several. */
  private String subject(Finding finding) {
    Optional<String> facet = finding.facet().map(Facet::label);
    return codes().count() == 1
        ? facet.orElse(finding.code().text())
        : finding.severity() + " " + finding.code() + facet.map(f -> " [" + f + "]").orElse("");
  }

  private Stream<String> places() {
    return each(f -> places(f.finding().where())).map(place -> INDENT + "at " + Lines.flat(place));
  }

  private static Stream<String> places(Where where) {
    return Stream.of(where.entity(), where.migration(), where.contract())
        .flatMap(Optional::stream)
        .map(Object::toString);
  }

  private <T> Stream<T> each(Function<ReportedFinding, Stream<T>> part) {
    return findings.stream().flatMap(part).distinct();
  }
}
