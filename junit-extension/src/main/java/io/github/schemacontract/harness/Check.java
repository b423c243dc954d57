package io.github.schemacontract.harness;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.contract.Contract;
import io.github.schemacontract.migrations.MigrationListener;
import io.github.schemacontract.migrations.MigrationRun;
import io.github.schemacontract.migrations.MigrationTool;
import io.github.schemacontract.postgres.CatalogReader;
import io.github.schemacontract.postgres.Database;
import io.github.schemacontract.postgres.PostgresServer;
import io.github.schemacontract.report.Outcome;
import io.github.schemacontract.report.ReportedFinding;
import io.github.schemacontract.state.Expectation;
import java.util.List;
import java.util.Optional;

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
    Optional<Foreseen> foreseen = foreseen();
    try {
      return compared(prepared, start, foreseen);
    } finally {
      foreseen.ifPresent(Foreseen::end);
    }
  }

  /** On a server that others use, locks may be too few for two who make tables. */
  private Optional<Foreseen> foreseen() {
    return server.isOurs()
        ? ContractWitness.of(contracts)
            .contract()
            .filter(contract -> contract.kind() == Contract.Kind.YAML)
            .map(this::foreseen)
        : Optional.empty();
  }

  private Foreseen foreseen(Contract contract) {
    return scratch
        .foreseen()
        .of(List.of(bench, contract.text()), () -> new Foreseen(contract, stages.mapping(), bench));
  }

  private Run compared(Prepared prepared, long start, Optional<Foreseen> foreseen) {
    Database database = prepared.database();
    // A migration can give the database another search path, and then it is not found any more.
    Scope withHistory = scope(database);
    MigrationRun migration = tool.migrate(database, prepared.watch());
    var promise = ContractWitness.of(contracts);
    Scope scope = withHistory.ignoring(promise.ignored());
    // A server that others use may let in no more sessions at a time than the migrations needed.
    Optional<Boolean> before =
        server.isOurs() ? Optional.empty() : Optional.of(suspicious(prepared, migration));
    Catalog whole = CatalogReader.read(database);
    var rows =
        new Background<>("rows", () -> before.orElseGet(() -> suspicious(prepared, migration)));
    var given =
        List.of(
            bench, withHistory.history(), promise, whole, whole.dependencies(), whole.uncovered());
    Testimony testimony =
        rows.beside(
            () ->
                scratch
                    .testimonies()
                    .of(given, () -> hearing(database, scope, rows).of(whole, promise, foreseen)));
    boolean suspicious = rows.result();
    var contract = testimony.contract();
    var entities = testimony.entities();
    if (migration.failure().isEmpty()) {
      new KnownSchemas(whole, contract, entities).require(settings.contract().schemas());
    }
    var migrated = new Migrated(prepared, tool, migration, scope, suspicious);
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

  private Hearing hearing(Database database, Scope scope, Background<Boolean> rows) {
    return new Hearing(
        settings, bench, stages.mapping(), scratch, database, scope, () -> clone(database, rows));
  }

  /** Whoever clones the database must find nobody in it. */
  private Database clone(Database database, Background<Boolean> rows) {
    var unused = rows.result();
    return bench.cloneOf(database, "trial");
  }

  private static boolean suspicious(Prepared prepared, MigrationRun migration) {
    return migration.failure().isEmpty() && prepared.watch().isSuspicious(prepared.database());
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
}
