package io.github.schemacontract.harness;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.FacetPath;
import io.github.schemacontract.entities.EntityCatalog;
import io.github.schemacontract.entities.Mapping;
import io.github.schemacontract.migrations.Migration;
import io.github.schemacontract.migrations.MigrationListener;
import io.github.schemacontract.migrations.MigrationRun;
import io.github.schemacontract.migrations.MigrationTool;
import io.github.schemacontract.postgres.CatalogReader;
import io.github.schemacontract.postgres.Database;
import io.github.schemacontract.postgres.PostgresServer;
import io.github.schemacontract.report.ContractReport;
import io.github.schemacontract.report.ContractReport.Environment;
import io.github.schemacontract.report.ReportFiles;
import io.github.schemacontract.report.ReportedFinding;
import io.github.schemacontract.state.StartingState;
import io.github.schemacontract.trials.DatabaseTrials;
import io.github.schemacontract.trials.Settling;
import io.github.schemacontract.verdict.Trials;
import io.github.schemacontract.verdict.Witnesses;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** One run, from a starting state to its report, step by step. */
final class Check {
  private final Settings settings;
  private final PostgresServer server;
  private final Workbench bench;
  private final MigrationTool tool;
  private final Supplier<Mapping> mapping;

  Check(
      Settings settings,
      PostgresServer server,
      Workbench bench,
      MigrationTool tool,
      Supplier<Mapping> mapping) {
    this.settings = settings;
    this.server = server;
    this.bench = bench;
    this.tool = tool;
    this.mapping = mapping;
  }

  /** Runs it to the end; its database is dropped if that fails. */
  Run run(Prepared prepared, long start) {
    StartingState state = prepared.state();
    Database database = prepared.database();
    List<Migration> migrations = prepared.migrations();
    try {
      // A migration can give the database another search path, and then it is not found any more.
      Scope withHistory = scope(database);
      MigrationRun migration = tool.migrate(database, MigrationListener.NONE);
      var contract = ContractWitness.of(settings.contract(), bench);
      Scope scope = withHistory.ignoring(contract.ignored());
      Catalog whole = CatalogReader.read(database);
      Catalog project = scope.of(whole);
      var promised = contract.catalog().map(c -> scope.of(c, project));
      var entities =
          EntityWitness.of(mapping, project.and(promised.orElse(Catalog.empty())), bench);
      if (migration.failure().isEmpty()) {
        new KnownSchemas(whole, contract, entities).require(settings.contract().schemas());
      }
      // What is written into the contract is the project's alone.
      boolean written = settings.contract().mode() == ContractSettings.Mode.UPDATE;
      var compared = promised.filter(p -> !written).map(p -> scope.of(whole, p)).orElse(project);
      var witnesses = witnesses(scope, database, compared, promised, entities);
      var migrated = new Migrated(state, tool, migrations, migration, database, scope);
      var assessment = new Assessment(settings, bench, migrated, contract, entities, witnesses);
      List<ReportedFinding> findings = assessment.findings();
      long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
      return new Run(
          report(state, migrated, entities, findings, millis), database, server, project);
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  private Scope scope(Database database) {
    List<Glob> ignored = settings.contract().ignored().stream().map(Glob::of).toList();
    return new Scope(
        bench.platform(),
        tool.historyTables(database),
        settings.contract().schemas(),
        ignored,
        settings.contract().owners());
  }

  private Witnesses witnesses(
      Scope scope,
      Database database,
      Catalog project,
      Optional<Catalog> promised,
      EntityWitness entities) {
    Optional<Witnesses.Entities> mapped = entities.catalog().map(built -> mapped(built, scope));
    Set<FacetPath> same =
        promised
            .map(p -> Settling.sameMeaning(project, p, c -> scope.of(bench.rebuild(c)), database))
            .orElse(Set.of());
    Trials trials =
        mapped
            .map(
                m ->
                    DatabaseTrials.of(m, project, database, () -> bench.cloneOf(database, "trial")))
            .orElse(Trials.NONE);
    return new Witnesses(mapped, project, promised, same, trials);
  }

  private static Witnesses.Entities mapped(EntityCatalog built, Scope scope) {
    return new Witnesses.Entities(scope.of(built.catalog()), built.origins());
  }

  private ContractReport report(
      StartingState state,
      Migrated migrated,
      EntityWitness entities,
      List<ReportedFinding> findings,
      long millis) {
    var environment =
        new Environment(
            server.version(),
            server.provider(),
            Optional.of(
                new ContractReport.Tool(tool.name(), tool.version(), migrated.migrations().size())),
            entities.mapping().map(m -> m.entities().size()).orElse(0),
            entities.mapping().map(Mapping::hibernateVersion),
            settings.report().found().stream()
                .map(f -> new ContractReport.Setting(f.setting(), f.value(), f.source()))
                .toList());
    return new ContractReport(
        settings.testClass(),
        state.run(),
        state.description(),
        Verdict.outcome(migrated.run(), findings, settings.contract().failOn()),
        settings.contract().failOn(),
        environment,
        findings,
        settings.contract().file(),
        ReportFiles.file(settings.report().directory(), settings.testClass()),
        millis);
  }
}
