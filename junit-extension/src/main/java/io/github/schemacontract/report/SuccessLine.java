package io.github.schemacontract.report;

import io.github.schemacontract.report.ContractReport.Environment;
import io.github.schemacontract.report.ContractReport.Tool;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a passing run ran with, on one line. */
final class SuccessLine {
  private SuccessLine() {}

  static String of(ContractReport report, Count besides) {
    Environment on = report.environment();
    String with =
        Stream.of(on.tool().map(SuccessLine::migrations), entities(on), rows(report))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return Lines.flat(report.state().description())
        + ": "
        + (with.isEmpty() ? "" : with + " ")
        + ("on PostgreSQL " + on.postgresVersion() + " (" + on.provider() + ")")
        + (besides.total() == 0 ? "" : "; " + besides)
        + ("; report: " + report.reportFile());
  }

  private static String migrations(Tool tool) {
    return Count.of(tool.migrations(), "migration")
        + " ("
        + tool.name()
        + " "
        + tool.version()
        + ")";
  }

  private static Optional<String> rows(ContractReport report) {
    return report
        .rows()
        .filter(rows -> rows.generated() > 0)
        .map(rows -> Count.of(rows.generated(), "row") + " in " + Count.of(rows.tables(), "table"));
  }

  private static Optional<String> entities(Environment on) {
    String hibernate = on.hibernate().map(version -> " (hibernate " + version + ")").orElse("");
    return on.entities() == 0
        ? Optional.empty()
        : Optional.of(Count.of(on.entities(), "entity") + hibernate);
  }
}
