package io.github.schemacontract.harness;

import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.migrations.Migration;
import io.github.schemacontract.migrations.MigrationFailure;
import io.github.schemacontract.migrations.MigrationListener;
import io.github.schemacontract.migrations.MigrationTool;
import io.github.schemacontract.rows.HeldRows;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the migrations do on an empty database, tried once, when something else has failed; of
 * several threads one tries, and the others wait.
 */
final class FromEmpty {
  private final MigrationTool tool;
  private Optional<Seen> seen = Optional.empty();

  FromEmpty(MigrationTool tool) {
    this.tool = tool;
  }

  /** What fails without any row but those of the migrations. */
  Optional<MigrationFailure> failure(Workbench bench) {
    return seen(bench).failure();
  }

  /** The tables into which migrations insert rows. */
  Set<ObjectPath> filled(Workbench bench) {
    return seen(bench).filled();
  }

  /** Whether a migration leaves none of the rows in a table that other migrations inserted. */
  boolean renews(Workbench bench, Migration migration, ObjectPath table) {
    return seen(bench).renewed().getOrDefault(migration.script(), Set.of()).contains(table);
  }

  private synchronized Seen seen(Workbench bench) {
    if (seen.isEmpty()) {
      seen =
          Optional.of(
              bench.again(
                  "without rows",
                  false,
                  database -> {
                    var watch = new Watch();
                    Optional<MigrationFailure> failure = tool.migrate(database, watch).failure();
                    var filled = new TreeSet<>(watch.rows.tables());
                    filled.removeAll(tool.historyTables(database));
                    return new Seen(failure, filled, Map.copyOf(watch.renewed));
                  }));
    }
    return seen.get();
  }

  /**
   * What was seen.
   *
   * @param failure what stopped the migrations
   * @param filled the tables that hold rows, under each name that they had
   * @param renewed by script, those of which it replaced all rows
   */
  private record Seen(
      Optional<MigrationFailure> failure,
      Set<ObjectPath> filled,
      Map<String, Set<ObjectPath>> renewed) {}

  private static final class Watch implements MigrationListener {
    private final HeldRows rows = new HeldRows();
    private final Map<String, Set<ObjectPath>> renewed = new HashMap<>();

    @Override
    public boolean hearsStatements() {
      return false;
    }

    @Override
    public void after(Step step) {
      renewed
          .computeIfAbsent(step.migration().script(), k -> new TreeSet<>())
          .addAll(rows.look(step.connection()));
    }
  }
}
