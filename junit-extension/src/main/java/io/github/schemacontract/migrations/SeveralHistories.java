package io.github.schemacontract.migrations;

import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.postgres.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Several tools that migrate one database one after the other, each with a history of its own. */
record SeveralHistories(List<MigrationTool> tools) implements MigrationTool {

  @Override
  public String name() {
    return tools.get(0).name();
  }

  @Override
  public String version() {
    return tools.get(0).version();
  }

  @Override
  public List<Migration> migrations(Database database) {
    return all(tool -> tool.migrations(database));
  }

  @Override
  public List<String> versions(Database database) {
    throw noVersion();
  }

  @Override
  public MigrationRun migrate(Database database, UpTo upTo, MigrationListener listener) {
    if (!upTo.isAll()) {
      throw noVersion();
    }
    var applied = new ArrayList<Migration>();
    for (MigrationTool tool : tools) {
      MigrationRun run = tool.migrate(database, upTo, listener);
      applied.addAll(run.applied());
      if (run.failure().isPresent()) {
        return new MigrationRun(applied, run.failure());
      }
    }
    return new MigrationRun(applied, Optional.empty());
  }

  @Override
  public boolean runsCode() {
    return tools.stream().anyMatch(MigrationTool::runsCode);
  }

  @Override
  public History history(Database database) {
    throw noVersion();
  }

  private IllegalArgumentException noVersion() {
    return new IllegalArgumentException(
        "There are "
            + tools.size()
            + " histories in this database, so a version does not say which state is meant: give each"
            + " history a test class of its own, or start from a dump.");
  }

  @Override
  public List<IgnoredScript> ignored(Database database) {
    return all(tool -> tool.ignored(database)).stream().distinct().toList();
  }

  @Override
  public Set<ObjectPath> historyTables(Database database) {
    return tools.stream()
        .flatMap(tool -> tool.historyTables(database).stream())
        .collect(Collectors.toSet());
  }

  private <T> List<T> all(Function<MigrationTool, List<T>> part) {
    return tools.stream().flatMap(tool -> part.apply(tool).stream()).toList();
  }
}
