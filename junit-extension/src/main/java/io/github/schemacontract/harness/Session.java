package io.github.schemacontract.harness;

import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.entities.Mapping;
import io.github.schemacontract.entities.MappingReader;
import io.github.schemacontract.migrations.Migration;
import io.github.schemacontract.migrations.MigrationTool;
import io.github.schemacontract.migrations.MigrationTools;
import io.github.schemacontract.postgres.Database;
import io.github.schemacontract.report.ContractReport;
import io.github.schemacontract.report.ReportFiles;
import io.github.schemacontract.state.EveryBackup;
import io.github.schemacontract.state.EveryCut;
import io.github.schemacontract.state.HalfApplied;
import io.github.schemacontract.state.Stage;
import io.github.schemacontract.state.StartingState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.apiguardian.api.API;

/**
 * The runs of one test class: same server, entities, migrations and contract, several starting
 * states.
 *
 * <p>Hibernate reads the entities while the server starts and the migrations run, once for equal
 * settings in a JVM. Runs that several threads ask for follow one another.
 *
 * <pre>{@code
 * try (var session = Session.open(settings);
 *     var run = session.run(StartingState.fromScratch())) {
 *   System.out.println(run.report().outcome());
 * }
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL)
public final class Session implements AutoCloseable {
  private static final Map<Object, CompletableFuture<Mapping>> MAPPINGS = new ConcurrentHashMap<>();

  private final Settings settings;
  private final CompletableFuture<Mapping> mapping;
  private final MigrationTool tool;
  private final Workplace place;
  private final ScratchWork scratch = new ScratchWork();
  private final ContractSource contract;
  private final Stage.Scripts scripts;
  private final Dumps dumps;
  private final FromEmpty fromEmpty;
  private final List<ContractReport> reports = new ArrayList<>();

  private Session(Settings settings) {
    this.settings = settings;
    this.mapping = mapping(settings);
    this.tool =
        new GuardedTool(
            MigrationTools.flyway(settings.migrations()),
            settings.migrations().role(),
            settings.migrations().timeout());
    var platform =
        settings.platform().map(p -> PlatformScript.read(p, settings.migrations().classLoader()));
    this.contract = new ContractSource(settings.contract().file());
    this.place = new Workplace(settings, platform, contract);
    this.scripts = new StateFiles(settings.migrations().classLoader(), place::onServer);
    this.dumps = new Dumps(scripts);
    this.fromEmpty = new FromEmpty(tool);
  }

  /**
   * Starts what all runs share.
   *
   * @param settings what to compare
   * @return the session; to be closed
   * @throws SettingsException when something is configured that can not be done
   */
  public static Session open(Settings settings) {
    return new Session(settings);
  }

  private static CompletableFuture<Mapping> mapping(Settings settings) {
    return MAPPINGS.computeIfAbsent(
        settings.entities(),
        key ->
            CompletableFuture.supplyAsync(
                () -> MappingReader.read(settings.entities()), Session::inBackground));
  }

  private static void inBackground(Runnable task) {
    var thread = new Thread(task, "schema-contract-entities");
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * Prepares a starting state, migrates it, compares the witnesses, and writes the report.
   *
   * @param state the state to begin from
   * @return the finished run, its database still there; to be closed
   */
  public synchronized Run run(StartingState state) {
    Run run = finished(state);
    try {
      reports.add(run.report());
      ReportFiles.write(settings.report().directory(), reports);
      return run;
    } catch (RuntimeException e) {
      run.close();
      throw e;
    }
  }

  private Run finished(StartingState state) {
    if (state instanceof EveryBackup every) {
      return new EveryBackupRun(place, tool, fromEmpty, this::single).of(every);
    }
    return state instanceof EveryCut every ? everyCut(every) : single(state);
  }

  private Stages stages(Set<ObjectPath> without) {
    return new Stages(tool, mapping::join, scripts, dumps, fromEmpty, without);
  }

  private Run single(StartingState state) {
    return new BesideSeeds(fromEmpty, without -> single(state, stages(without))).of(state, place);
  }

  private Run single(StartingState state, Stages stages) {
    long start = System.nanoTime();
    Prepared prepared = place.prepare(state, stages);
    return new Check(settings, place.onServer(), place.bench(), stages, contract, scratch)
        .run(prepared, start);
  }

  private Run everyCut(EveryCut every) {
    List<HalfApplied> cuts;
    try (Database database = place.bench().fresh("cuts")) {
      cuts = stages(Set.of()).on(database, tool.migrations(database), every::cuts);
    }
    if (cuts.isEmpty()) {
      throw new SettingsException(
          "The migration "
              + every.version()
              + " has one statement, so it can not have been applied in part.");
    }
    return new SeveralStates(every, this::single, () -> place.atOnce(tool)).run(cuts);
  }

  /** Every migration of the project, in the order in which they run from empty. */
  public synchronized List<Migration> migrations() {
    return place.migrations(tool);
  }

  /** Drops every database and role that the runs made; a server that others share stays. */
  @Override
  public void close() {
    place.close();
  }
}
