package io.github.schemacontract.migrations;

import io.github.schemacontract.sql.SqlLexer;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** A migration while it runs. */
final class RunningMigration {
  private static final Set<String> TRANSACTION =
      Set.of("begin", "start", "commit", "end", "rollback", "abort", "prepare");
  private static final OptionalInt NOWHERE = OptionalInt.empty();

  private final Migration migration;
  private final ScriptLines lines;
  private final Connection connection;
  private boolean oneTransaction = true;
  private final List<String> noted = new ArrayList<>();
  private Optional<String> failedStatement = Optional.empty();

  RunningMigration(Migration migration, ScriptLines lines, Connection connection) {
    this.migration = migration;
    this.lines = lines;
    this.connection = connection;
  }

  Migration migration() {
    return migration;
  }

  /** The session that runs it. */
  Connection connection() {
    return connection;
  }

  /** A statement was executed; its line is looked for now. */
  OptionalInt executed(String statement) {
    watch(statement);
    return lines.next(statement);
  }

  /** A statement was executed; nobody wants to know its line. */
  void noted(String statement) {
    watch(statement);
    noted.add(statement);
  }

  /** Whether it is certain that its statements, all of which were told, ran in one transaction. */
  boolean isOneTransaction() {
    return migration.text().isPresent() && oneTransaction;
  }

  private void watch(String statement) {
    oneTransaction &=
        new SqlLexer(statement, 0)
            .next()
            .filter(first -> TRANSACTION.stream().anyMatch(first::is))
            .isEmpty();
  }

  void failed(String statement) {
    failedStatement = Optional.of(statement);
  }

  /** Why it failed, and where in its script; asked once, at the end of the run. */
  MigrationFailure failure(StatementError error) {
    // Only who has passed those before it finds the right one.
    noted.forEach(lines::next);
    return new MigrationFailure(
        Optional.of(migration),
        failedStatement.map(sql -> lines.next(sql, error.offsetIn(sql))).orElse(NOWHERE),
        failedStatement.map(SqlLexer::withoutLeadingBlank),
        error.sqlState(),
        error.said().message(),
        error.said().hint(),
        failedStatement.map(sql -> position(sql, error)).orElse(NOWHERE));
  }

  // PostgreSQL counts from the comments before the statement, which are not told as part of it.
  private static OptionalInt position(String sql, StatementError error) {
    int blank = sql.codePointCount(0, SqlLexer.skipBlank(sql, 0));
    var position = error.said().position();
    return position.isPresent() && position.getAsInt() > blank
        ? OptionalInt.of(position.getAsInt() - blank)
        : NOWHERE;
  }
}
