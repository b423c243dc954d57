package io.github.schemacontract.state;

import io.github.schemacontract.migrations.MigrationListener;
import io.github.schemacontract.migrations.MigrationRun;
import io.github.schemacontract.migrations.UpTo;
import io.github.schemacontract.postgres.PostgresException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Lets the migration tool run a migration and stops it after some statements. */
final class Cut implements MigrationListener {
  private final String version;
  private final int statements;
  private final List<String> executed = new ArrayList<>();
  private boolean committed;

  Cut(String version, int statements) {
    this.version = version;
    this.statements = statements;
  }

  /** Whether the migration was stopped before its end. */
  boolean of(Stage stage) {
    try {
      MigrationRun run = stage.tool().migrate(stage.database(), UpTo.version(version), this);
      return run.failure().isPresent();
    } catch (StoppedException e) {
      return true;
    }
  }

  /** Whether what was executed has stayed, because no transaction was around it. */
  boolean committed() {
    return committed;
  }

  /** The statements that were executed. */
  List<String> executed() {
    return List.copyOf(executed);
  }

  @Override
  public void after(Step step) {
    if (step.statement().isEmpty()
        || !step.migration().version().filter(version::equals).isPresent()) {
      return;
    }
    executed.add(step.statement());
    committed = isAutoCommit(step.connection());
    if (executed.size() == statements) {
      throw new StoppedException();
    }
  }

  private static boolean isAutoCommit(Connection connection) {
    try {
      return connection.getAutoCommit();
    } catch (SQLException e) {
      throw new PostgresException("The session of the migration does not tell its mode", e);
    }
  }

  /** Ends the run; it is no failure of anybody. */
  private static final class StoppedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoppedException() {
      super("stopped after the statements that were asked for");
    }
  }
}
