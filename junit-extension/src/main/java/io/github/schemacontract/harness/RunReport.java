package io.github.schemacontract.harness;

import io.github.schemacontract.entities.Mapping;
import io.github.schemacontract.migrations.MigrationTool;
import io.github.schemacontract.postgres.PostgresServer;
import io.github.schemacontract.report.ContractReport;
import io.github.schemacontract.report.ContractReport.Environment;
import io.github.schemacontract.report.Outcome;
import io.github.schemacontract.report.ReportFiles;
import io.github.schemacontract.report.ReportedFinding;
import io.github.schemacontract.state.RowWatch;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Makes the record of one run. */
record RunReport(
    Settings settings, PostgresServer server, MigrationTool tool, Prepared prepared, long start) {

  ContractReport of(
      Outcome outcome,
      Outcome expected,
      List<ReportedFinding> findings,
      Optional<Mapping> mapping) {
    return new ContractReport(
        settings.testClass(),
        prepared.state().run(),
        StateRecord.of(prepared.state(), prepared.migrations()),
        outcome,
        expected,
        Optional.empty(),
        rows(findings),
        settings.contract().failOn(),
        environment(mapping),
        findings,
        settings.contract().file(),
        ReportFiles.file(settings.report().directory(), settings.testClass()),
        TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
  }

  private Optional<ContractReport.Rows> rows(List<ReportedFinding> findings) {
    RowWatch watch = prepared.watch();
    return watch.count() == 0
        ? Optional.empty()
        : Optional.of(ContractReport.Rows.of(watch.tables(), watch.count(), findings));
  }

  private Environment environment(Optional<Mapping> mapping) {
    return new Environment(
        server.version(),
        server.provider(),
        Optional.of(
            new ContractReport.Tool(tool.name(), tool.version(), prepared.migrations().size())),
        mapping.map(m -> m.entities().size()).orElse(0),
        mapping.map(Mapping::hibernateVersion),
        settings.report().found().stream()
            .map(f -> new ContractReport.Setting(f.setting(), f.value(), f.source()))
            .toList());
  }
}
