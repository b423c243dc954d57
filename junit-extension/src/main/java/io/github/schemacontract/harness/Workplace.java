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
  private final Settings settings;
  private final Optional<PlatformScript> platform;
  private RoleUse roles;
  private PostgresServer server;
  private Workbench bench;
  private GrowingDatabase growing;

  Workplace(Settings settings, Optional<PlatformScript> platform, ContractSource contract) {
    this.settings = settings;
    this.platform = platform;
    this.roles =
        RoleUse.ofContract(contract)
            .and(RoleUse.ofTexts(platform.map(PlatformScript::sql).stream().toList()))
            .and(RoleUse.ofMigrating(settings.migrations().role()));
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
    try (Database database = bench.fresh("migrations")) {
      return tool.migrations(database);
    }
  }

  Prepared prepare(StartingState state, Stages stages) {
    bench.freeRoleNames();
    Database database =
        stages.dumps().bringsPlatform(state, bench.platform())
            ? bench.bare(state.run())
            : bench.fresh(state.run());
    try {
      List<Migration> migrations = stages.tool().migrations(database);
      ExemptMigrations.require(settings.migrations().exempt(), migrations);
      RoleUse used =
          roles
              .and(RoleUse.ofMigrations(migrations))
              .and(stages.roles(state, server.address().user()));
      if (used.equals(roles)) {
        return prepared(state, stages, database, migrations);
      }
      roles = used;
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
    database.close();
    move();
    return prepare(state, stages);
  }

  /** Roles are made once on a server: who makes them can not begin where another one was. */
  private Prepared prepared(
      StartingState state, Stages stages, Database empty, List<Migration> migrations) {
    Optional<Database> grown =
        roles.touched() ? Optional.empty() : growing.cloneFor(state, stages.tool(), migrations);
    if (grown.isEmpty()) {
      RowWatch watch = stages.prepare(state, empty, migrations);
      return new Prepared(state, empty, migrations, watch);
    }
    empty.close();
    try {
      RowWatch watch = stages.prepareGrown(state, grown.get(), migrations);
      return new Prepared(state, grown.get(), migrations, watch);
    } catch (RuntimeException e) {
      grown.get().close();
      throw e;
    }
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
}
