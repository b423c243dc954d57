package io.github.schemacontract.harness;

import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.migrations.History;
import io.github.schemacontract.migrations.IgnoredScript;
import io.github.schemacontract.migrations.Migration;
import io.github.schemacontract.migrations.MigrationListener;
import io.github.schemacontract.migrations.MigrationRun;
import io.github.schemacontract.migrations.MigrationTool;
import io.github.schemacontract.migrations.UpTo;
import io.github.schemacontract.postgres.Database;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A migration tool whose runs end in time, and whose failures come with what cures them. */
final class GuardedTool implements MigrationTool {
  // Who looks for the place of a failure runs the same migrations again, up to the same hang.
  private static final Duration NEXT_PATIENCE = Duration.ofSeconds(10);

  private final MigrationTool tool;
  private final Optional<String> role;
  private final Duration timeout;
  private volatile boolean hung;

  /**
   * Guards a tool.
   *
   * @param role the ordinary role that runs the migrations, if one does
   * @param timeout how long a run may take
   */
  GuardedTool(MigrationTool tool, Optional<String> role, Duration timeout) {
    this.tool = tool;
    this.role = role;
    this.timeout = timeout;
  }

  @Override
  public String name() {
    return tool.name();
  }

  @Override
  public String version() {
    return tool.version();
  }

  @Override
  public List<Migration> migrations(Database database) {
    return tool.migrations(database);
  }

  @Override
  public List<String> versions(Database database) {
    return tool.versions(database);
  }

  @Override
  public MigrationRun migrate(Database database, UpTo upTo, MigrationListener listener) {
    Duration patience = hung && timeout.compareTo(NEXT_PATIENCE) > 0 ? NEXT_PATIENCE : timeout;
    long start = System.nanoTime();
    MigrationRun run = new PatientRun(tool, database, upTo, listener, patience).migrate();
    hung |= run.failure().isPresent() && System.nanoTime() - start >= patience.toNanos();
    return new MigrationRun(
        run.applied(),
        run.failure().map(failure -> FailureCure.of(failure, role, database)),
        run.leftOut());
  }

  @Override
  public boolean runsCode() {
    return tool.runsCode();
  }

  @Override
  public History history(Database database) {
    return tool.history(database);
  }

  @Override
  public List<IgnoredScript> ignored(Database database) {
    return tool.ignored(database);
  }

  @Override
  public Set<ObjectPath> historyTables(Database database) {
    return tool.historyTables(database);
  }
}
