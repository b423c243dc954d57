package io.github.schemacontract.migrations;

import java.util.Optional;
import java.util.OptionalInt;

/** A migration while it runs. */
final class RunningMigration {
  private final Migration migration;
  private final ScriptLines lines;
  private Optional<String> failedStatement = Optional.empty();

  RunningMigration(Migration migration, ScriptLines lines) {
    this.migration = migration;
    this.lines = lines;
  }

  Migration migration() {
    return migration;
  }

  OptionalInt executed(String statement) {
    return lines.next(statement);
  }

  void failed(String statement) {
    failedStatement = Optional.of(statement);
  }

  /** Why it failed, and where in its script; asked once, at the end of the run. */
  MigrationFailure failure(PostgresError error) {
    var line =
        failedStatement
            .map(statement -> lines.next(statement, error.offsetIn(statement)))
            .orElse(OptionalInt.empty());
    return new MigrationFailure(
        Optional.of(migration),
        line,
        failedStatement,
        error.sqlState(),
        error.message(),
        error.hint(),
        failedStatement.isPresent() ? error.position() : OptionalInt.empty());
  }
}
