package io.github.schemacontract.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The statements that would end a disagreement, ready to be copied. */
record Repair(List<String> statements, boolean proven, List<String> hazards) {
  private static final int MOST_LINES = 20;

  static Optional<Repair> of(ReportedFinding finding) {
    return finding.repair().isEmpty()
        ? Optional.empty()
        : Optional.of(new Repair(finding.repair(), finding.proven(), finding.hazards()));
  }

  Stream<String> lines(String indent, Path reportFile) {
    List<String> all =
        statements.stream().flatMap(s -> Lines.indented(ended(s), indent + indent)).toList();
    int hidden = Math.max(0, all.size() - MOST_LINES);
    String rest = indent + indent + "… " + Count.of(hidden, "more line") + " in " + reportFile;
    return Stream.of(
            Stream.of(indent + title()),
            all.stream().limit(MOST_LINES),
            hidden == 0 ? Stream.<String>empty() : Stream.of(rest))
        .flatMap(s -> s);
  }

  private String title() {
    String risk = hazards.isEmpty() ? "" : "; " + Lines.flat(String.join(", ", hazards));
    return "repair (" + (proven ? "proven" : "not proven") + risk + "):";
  }

  private static String ended(String statement) {
    String text = statement.stripTrailing();
    return text.endsWith(";") ? text : text + ";";
  }
}
