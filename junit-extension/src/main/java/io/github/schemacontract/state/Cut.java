package io.github.schemacontract.state;

import io.github.schemacontract.migrations.MigrationListener;
import io.github.schemacontract.migrations.MigrationRun;
import io.github.schemacontract.migrations.UpTo;
import java.util.ArrayList;
import java.util.List;

/** Lets the migration tool run a migration and stops it after some statements. */
final class Cut implements MigrationListener {
  private final String version;
  private final int statements;
  private final List<String> executed = new ArrayList<>();

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
    if (executed.size() == statements) {
      throw new StoppedException();
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
