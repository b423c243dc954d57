package io.github.schemacontract.harness;

import io.github.schemacontract.migrations.Migration;
import io.github.schemacontract.migrations.MigrationTool;
import io.github.schemacontract.postgres.Database;
import io.github.schemacontract.postgres.PostgresServer;
import io.github.schemacontract.postgres.Servers;
import io.github.schemacontract.state.RowWatch;
import io.github.schemacontract.state.StartingState;
import java.util.List;
import java.util.Optional;

/**
 * Where a session works: on the server that all share or, when it touches roles, on one of its own,
 * since roles belong to the whole server and others run at the same time.
 *
 * <p>On a given server there is no own one to be had: there such sessions take turns.
 */
final class Workplace implements AutoCloseable {
  private static final int MOST_AT_ONCE = 4;

  private final Settings settings;
  private final Optional<PlatformScript> platform;
  private final Background<RoleUse> promised;
  private RoleUse roles;
  private PostgresServer server;
  private Workbench bench;
  private GrowingDatabase growing;
  private Optional<Found> found = Optional.empty();

  Workplace(Settings settings, Optional<PlatformScript> platform, ContractSource contract) {
    this.settings = settings;
    this.platform = platform;
    // Read while the server starts; whoever still reads then is asked before anything migrates.
    this.promised = new Background<>("contract", () -> RoleUse.ofContract(contract));
    this.roles =
        RoleUse.ofTexts(platform.map(PlatformScript::sql).stream().toList())
            .and(RoleUse.ofMigrating(settings.migrations().role()));
    var unused = Servers.get(settings.server());
    if (promised.isDone()) {
      this.roles = roles.and(promised.result());
    }
    this.server = chosenServer();
    this.bench = newBench();
    this.growing = new GrowingDatabase(bench);
  }

  PostgresServer onServer() {
    return server;
  }

  Workbench bench() {
    return bench;
  }

  /** Every migration of the project, in the order in which they run from empty. */
  List<Migration> migrations(MigrationTool tool) {
    if (found.isEmpty()) {
      try (Database database = bench.fresh("migrations")) {
        found = Optional.of(find(tool, database));
      }
    }
    return found.get().migrations();
  }

  /**
   * How many states may run at the same time. One on a server that others use, whose locks and
   * sessions may be few; one, too, if they make roles, which are there for all databases of the
   * server, or run code of the project, which may not bear it.
   */
  int atOnce(MigrationTool tool) {
    boolean roleThere = roles.touched() || bench.freeRoleNames();
    boolean alone = !server.isOurs() || roleThere || tool.runsCode();
    return alone ? 1 : Math.min(MOST_AT_ONCE, Runtime.getRuntime().availableProcessors());
  }

  /** Safe for use by as many threads as {@link #atOnce} says, once a state has been prepared. */
  Prepared prepare(StartingState state, Stages stages) {
    var unused = bench.freeRoleNames();
    Optional<Database> empty =
        found.isEmpty() ? Optional.of(empty(state, stages)) : Optional.empty();
    try {
      Found there = found.orElseGet(() -> find(stages.tool(), empty.orElseThrow()));
      found = Optional.of(there);
      RoleUse used =
          roles
              .and(promised.result())
              .and(there.roles())
              .and(stages.roles(state, server.address().user()));
      if (roles.covers(used)) {
        return prepared(state, stages, there.migrations(), empty);
      }
      roles = used;
    } catch (RuntimeException e) {
      empty.ifPresent(Database::close);
      throw e;
    }
    empty.ifPresent(Database::close);
    move();
    return prepare(state, stages);
  }

  /** Roles are made once on a server: who makes them can not begin where another one was. */
  private Prepared prepared(
      StartingState state, Stages stages, List<Migration> migrations, Optional<Database> empty) {
    Optional<Database> grown =
        roles.touched() ? Optional.empty() : growing.cloneFor(state, stages.tool(), migrations);
    if (grown.isPresent()) {
      empty.ifPresent(Database::close);
    }
    Database database = grown.or(() -> empty).orElseGet(() -> empty(state, stages));
    try {
      RowWatch watch = stages.prepare(state, database, migrations, grown.isPresent());
      return new Prepared(state, database, migrations, watch);
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  private Database empty(StartingState state, Stages stages) {
    return stages.dumps().bringsPlatform(state, bench.platform())
        ? bench.bare(state.run())
        : bench.fresh(state.run());
  }

  private void move() {
    bench.close();
    closeOwn();
    server = chosenServer();
    bench = newBench();
    growing = new GrowingDatabase(bench);
  }

  private PostgresServer chosenServer() {
    PostgresServer shared = Servers.get(settings.server());
    return roles.touched() && shared.isOurs() ? Servers.start(settings.server()) : shared;
  }

  private Workbench newBench() {
    try {
      return new Workbench(server, platform, roles, settings.migrations());
    } catch (RuntimeException e) {
      closeOwn();
      throw e;
    }
  }

  private void closeOwn() {
    if (server != Servers.get(settings.server())) {
      server.close();
    }
  }

  /** Drops every database and role that the runs made, and ends a server of its own. */
  @Override
  public void close() {
    try {
      bench.close();
    } finally {
      closeOwn();
    }
  }

  /**
   * What the migration tool finds, asked once: nobody changes the files while a session is open.
   *
   * @param migrations in the order in which they run from empty
   * @param roles what they do to roles
   */
  private record Found(List<Migration> migrations, RoleUse roles) {}

  private Found find(MigrationTool tool, Database database) {
    List<Migration> migrations = tool.migrations(database);
    ExemptMigrations.require(settings.migrations().exempt(), migrations);
    return new Found(migrations, RoleUse.ofMigrations(migrations));
  }
}
