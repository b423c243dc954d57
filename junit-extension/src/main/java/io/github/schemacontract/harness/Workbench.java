package io.github.schemacontract.harness;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.ddl.Ddl;
import io.github.schemacontract.ddl.Statement;
import io.github.schemacontract.migrations.MigrationSettings;
import io.github.schemacontract.postgres.CatalogReader;
import io.github.schemacontract.postgres.Database;
import io.github.schemacontract.postgres.Databases;
import io.github.schemacontract.postgres.PostgresServer;
import io.github.schemacontract.postgres.Refusal;
import io.github.schemacontract.postgres.ScratchSession;
import io.github.schemacontract.postgres.Template;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Databases to work in: each begins as the platform leaves it, and is dropped at the end. */
final class Workbench implements AutoCloseable {
  private final Databases databases;
  private final Catalog platform;
  private final Template start;

  /**
   * Prepares what every database begins with.
   *
   * @param roles what the project's scripts do to them
   * @param migrations as whom they run, and how long to wait for others who make roles on the same
   *     given server
   */
  Workbench(
      PostgresServer server,
      Optional<PlatformScript> script,
      RoleUse roles,
      MigrationSettings migrations) {
    databases = new Databases(server);
    try {
      if (roles.touched()) {
        databases.expectRoles(roles.named(), migrations.timeout());
      }
      Database first = databases.create("platform");
      script.ifPresent(s -> s.run(first));
      migrations.role().flatMap(role -> databases.migrateAs(role, first)).ifPresent(Workbench::no);
      platform = CatalogReader.read(first);
      start = databases.freeze(first);
      databases.keepRoles();
    } catch (RuntimeException e) {
      databases.close();
      throw e;
    }
  }

  private static void no(String obstacle) {
    throw new SettingsException(obstacle);
  }

  /** What every database holds before anybody adds to it. */
  Catalog platform() {
    return platform;
  }

  /** Lets the next run find no role but the platform's; says whether there were others. */
  boolean freeRoleNames() {
    return databases.freeRoleNames();
  }

  /**
   * Does something in a database of its own as if no run had made roles before.
   *
   * @param bare whether the database is without what the platform provides
   */
  <T> T again(String purpose, boolean bare, Function<Database, T> action) {
    return databases.withRoleNamesFree(
        () -> {
          try (Database database = bare ? bare(purpose) : fresh(purpose)) {
            return action.apply(database);
          }
        });
  }

  Database fresh(String purpose) {
    return databases.cloneOf(start, purpose);
  }

  /** One without what the platform's script made in it; the roles are there. */
  Database bare(String purpose) {
    return databases.create(purpose);
  }

  Database cloneOf(Database database, String purpose) {
    return databases.cloneOf(database, purpose);
  }

  /** Makes roles that do not exist; they are dropped at the end with everything else. */
  void roles(Collection<String> names) {
    if (!names.isEmpty()) {
      try (Database database = fresh("roles")) {
        RoleStatements.create(database, names);
      }
    }
  }

  /** Builds a catalog in a database of its own and reads it back. */
  Catalog rebuild(Catalog catalog) {
    try (Database database = fresh("rebuild");
        ScratchSession session = ScratchSession.in(database)) {
      session.run(Ddl.statements(catalog, platform), Statement::sql);
      return session.read();
    }
  }

  /** Builds a catalog; what PostgreSQL refuses is returned. */
  List<Refusal<Statement>> build(Catalog catalog, Database database) {
    try (ScratchSession session = ScratchSession.in(database)) {
      return session.run(Ddl.statements(catalog, platform), Statement::sql);
    }
  }

  @Override
  public void close() {
    databases.close();
  }
}
