package io.github.schemacontract.migrations;

import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.postgres.Database;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Flyway, as it is on the class path. */
final class FlywayTool implements MigrationTool {
  private final FlywaySettings settings;
  private Optional<Boolean> foreignCode = Optional.empty();

  FlywayTool(FlywaySettings settings) {
    this.settings = settings;
  }

  @Override
  public String name() {
    return "flyway";
  }

  @Override
  public String version() {
    return FlywayMessages.version();
  }

  @Override
  public List<Migration> migrations(Database database) {
    var configuration = settings.configuration(database.migrating());
    var scripts = new FlywayScripts(configuration);
    return new FlywayInventory(configuration.load())
        .all().stream().map(scripts::migration).toList();
  }

  @Override
  public List<String> versions(Database database) {
    return FlywayPast.versions(settings.configuration(database.migrating())).stream()
        .map(Object::toString)
        .toList();
  }

  @Override
  public MigrationRun migrate(Database database, UpTo upTo, MigrationListener listener) {
    if (!upTo.isAll() && upTo.target().isEmpty()) {
      return new FlywayPast(settings, database, upTo, listener).migrate();
    }
    var configuration = settings.configuration(database.migrating());
    upTo.target().ifPresent(configuration::target);
    try (var run =
        new FlywayRun(configuration, settings.choice(), listener, this::foreignCodeMayRun)) {
      return run.migrate();
    }
  }

  /** Asked once: nobody changes the files while the tool is used. */
  private synchronized boolean foreignCodeMayRun() {
    boolean may = foreignCode.orElseGet(() -> ForeignCode.mayRun(settings.configuration()));
    foreignCode = Optional.of(may);
    return may;
  }

  @Override
  public boolean runsCode() {
    var configuration = settings.configuration();
    return configuration.getCallbacks().length > 0 || configuration.getResolvers().length > 0;
  }

  @Override
  public History history(Database database) {
    return new FlywayHistory(settings, database);
  }

  @Override
  public List<IgnoredScript> ignored(Database database) {
    var configuration = settings.configuration(database.migrating());
    return new FlywayIgnored(configuration).scripts();
  }

  @Override
  public Set<ObjectPath> historyTables(Database database) {
    return FlywayHistoryTable.tables(settings.configuration(), database);
  }
}
