package io.github.schemacontract.state;

import io.github.schemacontract.catalog.Identifier;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.migrations.History;
import io.github.schemacontract.migrations.MigrationFailure;
import io.github.schemacontract.migrations.MigrationListener;
import io.github.schemacontract.migrations.UpTo;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * The first statements of a migration ran, the rest did not.
 *
 * @param version the migration's version
 * @param statements how many of its statements ran
 * @param byHand whether somebody ran them at the console, and not the tool: then the history knows
 *     nothing of it, and statements stay that the tool would have rolled back
 * @param circumstances rows, damage, and how it is to end
 */
@API(status = API.Status.EXPERIMENTAL)
public record HalfApplied(
    String version, int statements, boolean byHand, Circumstances circumstances)
    implements StartingState {

  @Override
  public String run() {
    return "half-applied-" + version + "-" + statements + (byHand ? "-by-hand" : "");
  }

  @Override
  public String description() {
    return "migration "
        + version
        + " applied up to statement "
        + statements
        + (byHand ? " by hand" : " by the tool")
        + circumstances.words();
  }

  @Override
  public StartingState origin() {
    return StartingState.fromScratch();
  }

  /** The version before is what the rows are put into. */
  @Override
  public void prepare(Stage stage) {
    previous(stage)
        .ifPresent(before -> Reached.by(this, stage, UpTo.version(before), MigrationListener.NONE));
  }

  private Optional<String> previous(Stage stage) {
    List<String> versions = stage.versioned().stream().flatMap(m -> m.version().stream()).toList();
    int at = versions.indexOf(version);
    if (at < 0) {
      throw new StateNotReachedException(
          description(),
          "there is no migration of version "
              + version
              + "; there are "
              + String.join(", ", versions)
              + ".");
    }
    return at == 0 ? Optional.empty() : Optional.of(versions.get(at - 1));
  }

  @Override
  public void disturb(Stage stage) throws SQLException {
    var cut = new Cut(version, statements);
    if (!cut.of(stage)) {
      throw new StateNotReachedException(
          description(),
          "it has only " + cut.executed().size() + " statements; name fewer, to stop between two.");
    }
    History history = stage.tool().history(stage.database());
    boolean failed = history.entries().stream().anyMatch(entry -> !entry.succeeded());
    if (!byHand && cut.committed() && !failed) {
      history.markFailed(stage.migration(version).orElseThrow());
    } else if (byHand && failed) {
      // The statements have stayed, but nobody wrote it down.
      history.repair().ifPresent(this::notReached);
    }
    if (byHand && !cut.committed()) {
      execute(stage, cut.executed());
    }
  }

  private void notReached(MigrationFailure failure) {
    throw new StateNotReachedException(description(), failure.message());
  }

  private static void execute(Stage stage, List<String> executed) throws SQLException {
    try (Connection console = stage.database().migrating().getConnection();
        var statement = console.createStatement()) {
      statement.setEscapeProcessing(false);
      for (ObjectPath table : stage.tool().historyTables(stage.database())) {
        statement.execute("set search_path = " + Identifier.of(table.schema()) + ", public");
      }
      for (String sql : executed) {
        statement.execute(sql);
      }
    }
  }
}
