package io.github.schemacontract.migrations;

import java.util.OptionalInt;
import org.apiguardian.api.API;

/** Is told what a migration run does while it does it. */
@API(status = API.Status.EXPERIMENTAL)
@FunctionalInterface
public interface MigrationListener {
  /** Listens to nothing. */
  MigrationListener NONE =
      new MigrationListener() {
        @Override
        public void after(Step step) {
          // Nobody asks.
        }

        @Override
        public boolean hearsStatements() {
          return false;
        }
      };

  /**
   * A migration begins.
   *
   * @param migration the migration that is about to run
   */
  default void before(Migration migration) {}

  /** Whether it is told of each statement, and not only of the end of each migration. */
  default boolean hearsStatements() {
    return true;
  }

  /**
   * A statement was executed, or a migration ended.
   *
   * @param step what was done
   */
  void after(Step step);

  /**
   * One step of a run.
   *
   * @param migration the migration that is running
   * @param statement the statement just executed, without the comments before it and without its
   *     delimiter; empty at the end of a migration
   * @param line the line of the script (from 1) at which the statement begins, where that is known
   * @param connection the session that runs the migration, for looking only
   * @param alone at the end of a migration, whether it is certain that since the end of the one
   *     before nothing was done but its statements, in the transaction that is open
   */
  record Step(
      Migration migration,
      String statement,
      OptionalInt line,
      java.sql.Connection connection,
      boolean alone) {}
}
