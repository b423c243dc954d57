package io.github.schemacontract.harness;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.FacetPath;
import io.github.schemacontract.entities.EntityCatalog;
import io.github.schemacontract.migrations.MigrationListener;
import io.github.schemacontract.migrations.MigrationRun;
import io.github.schemacontract.migrations.MigrationTool;
import io.github.schemacontract.postgres.CatalogReader;
import io.github.schemacontract.postgres.Database;
import io.github.schemacontract.postgres.PostgresServer;
import io.github.schemacontract.report.Outcome;
import io.github.schemacontract.report.ReportedFinding;
import io.github.schemacontract.state.Expectation;
import io.github.schemacontract.trials.DatabaseTrials;
import io.github.schemacontract.trials.Settling;
import io.github.schemacontract.verdict.Trials;
import io.github.schemacontract.verdict.Witnesses;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One run, from a starting state to its report, step by step. */
final class Check {
  private final Settings settings;
  private final PostgresServer server;
  private final Workbench bench;
  private final MigrationTool tool;
  private final Stages stages;
  private final ContractSource contracts;
  private final ScratchWork scratch;

  Check(
      Settings settings,
      PostgresServer server,
      Workbench bench,
      Stages stages,
      ContractSource contracts,
      ScratchWork scratch) {
    this.settings = settings;
    this.server = server;
    this.bench = bench;
    this.tool = stages.tool();
    this.stages = stages;
    this.contracts = contracts;
    this.scratch = scratch;
  }

  /** Runs it to the end; its database is dropped if that fails. */
  Run run(Prepared prepared, long start) {
    try {
      return prepared.state().circumstances().expect() == Expectation.REFUSED
          ? refused(prepared, start)
          : compared(prepared, start);
    } catch (RuntimeException e) {
      prepared.database().close();
      throw e;
    }
  }

  private Run refused(Prepared prepared, long start) {
    Database database = prepared.database();
    Scope scope = scope(database);
    Imprint before = Imprint.of(database, tool);
    MigrationRun migration = tool.migrate(database, MigrationListener.NONE);
    Imprint after = Imprint.of(database, tool);
    var refusal = new Refusal(migration, before.differences(after));
    var told = new RunReport(settings, server, tool, prepared, start);
    return new Run(
        told.of(refusal.outcome(), Outcome.REFUSED, refusal.findings(), Optional.empty()),
        database,
        server,
        scope.of(after.catalog()));
  }

  private Run compared(Prepared prepared, long start) {
    Database database = prepared.database();
    // A migration can give the database another search path, and then it is not found any more.
    Scope withHistory = scope(database);
    MigrationRun migration = tool.migrate(database, prepared.watch());
    var promise = ContractWitness.of(contracts);
    Scope scope = withHistory.ignoring(promise.ignored());
    Catalog whole = CatalogReader.read(database);
    var given =
        List.of(
            bench, withHistory.history(), promise, whole, whole.dependencies(), whole.uncovered());
    Testimony testimony =
        scratch.testimonies().of(given, () -> testimony(database, whole, scope, promise));
    var contract = testimony.contract();
    var entities = testimony.entities();
    if (migration.failure().isEmpty()) {
      new KnownSchemas(whole, contract, entities).require(settings.contract().schemas());
    }
    var migrated = new Migrated(prepared, tool, migration, scope);
    var assessment =
        new Assessment(settings, bench, stages, migrated, testimony, scratch.comparisons());
    List<ReportedFinding> findings = assessment.findings();
    var told = new RunReport(settings, server, tool, prepared, start);
    var outcome = Verdict.outcome(migration, findings, settings.contract().failOn());
    return new Run(
        told.of(outcome, Outcome.AGREES, findings, entities.mapping()),
        database,
        server,
        testimony.project());
  }

  private Testimony testimony(
      Database database, Catalog whole, Scope scope, ContractWitness promise) {
    Catalog project = scope.of(whole);
    // A contract that is kept names nothing more that entities could lean on.
    Catalog leanOn = project.only(EntityCatalog::leansOn);
    var beside = new Background<>("scratch", () -> entities(leanOn));
    var contract = contract(promise, project, beside);
    var promised = contract.catalog().map(c -> scope.of(c, project));
    Catalog known = leanOn.and(promised.orElse(Catalog.empty()).only(EntityCatalog::leansOn));
    var entities = known.equals(leanOn) ? beside.result() : entities(known);
    // What is written into the contract is the project's alone.
    boolean written = settings.contract().mode() == ContractSettings.Mode.UPDATE;
    var all = promised.filter(p -> !written).map(p -> scope.of(whole, p)).orElse(project);
    var mapped =
        entities
            .catalog()
            .map(
                built ->
                    mapped(built, scope.with(entities.platform()), entities.platform(), whole));
    var witnesses = witnesses(scope, database, all, promised, mapped);
    return new Testimony(project, contract, entities, witnesses);
  }

  private ContractWitness contract(
      ContractWitness promise, Catalog project, Background<EntityWitness> beside) {
    try {
      return promise.asked(project, settings.contract().owners(), bench, scratch.contracts());
    } catch (RuntimeException e) {
      beside.end();
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
      Optional<Witnesses.Entities> mapped) {
    Set<FacetPath> same =
        promised
            .map(p -> Settling.sameMeaning(project, p, c -> scope.of(bench.rebuild(c)), database))
            .orElse(Set.of());
    Trials trials =
        mapped
            .map(m -> scratch.trials().of(List.of(m, project), () -> trials(m, project, database)))
            .orElse(Trials.NONE);
    return new Witnesses(mapped, project, promised, same, trials);
  }

  private EntityWitness entities(Catalog known) {
    return scratch
        .entities()
        .of(List.of(bench, known), () -> EntityWitness.of(stages.mapping(), known, bench));
  }

  private Trials trials(Witnesses.Entities mapped, Catalog project, Database database) {
    return DatabaseTrials.of(mapped, project, database, () -> bench.cloneOf(database, "trial"));
  }

  private static Witnesses.Entities mapped(
      EntityCatalog built, Scope scope, MappedPlatform platform, Catalog whole) {
    return new Witnesses.Entities(
        scope.of(built.catalog()),
        built.origins(),
        built.queries(),
        scope.of(whole).only(platform::has));
  }
}
