package io.github.schemacontract.migrations;

import io.github.schemacontract.postgres.PostgresException;
import io.github.schemacontract.sql.SqlLexer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/** What one run of Flyway has done so far, as its callbacks tell it. */
final class FlywayProgress {
  private static final String COPY_DELIMITER = "\n\\.";

  private final FlywayScripts scripts;
  private final MigrationListener listener;
  private final BooleanSupplier foreignCode;
  private final List<RunningMigration> begun = new ArrayList<>();
  private Optional<RuntimeException> thrown = Optional.empty();

  FlywayProgress(FlywayScripts scripts, MigrationListener listener, BooleanSupplier foreignCode) {
    this.foreignCode = foreignCode;
    this.scripts = scripts;
    this.listener = listener;
  }

  void on(Event event, Context context) {
    try {
      note(event, context);
    } catch (RuntimeException e) {
      thrown = Optional.of(e);
      throw e;
    }
  }

  private void note(Event event, Context context) {
    switch (event) {
      case BEFORE_EACH_MIGRATE -> begin(context);
      case AFTER_EACH_MIGRATE_STATEMENT -> executed(context);
      case AFTER_EACH_MIGRATE_STATEMENT_ERROR -> current().failed(sql(context));
      case AFTER_EACH_MIGRATE -> ended(context.getConnection());
      default -> throw new IllegalArgumentException("Not asked for: " + event);
    }
  }

  /** Every migration that was begun, in order. */
  List<RunningMigration> begun() {
    return begun;
  }

  /** The last of them, the only one that can have failed. */
  Optional<RunningMigration> last() {
    return begun.isEmpty() ? Optional.empty() : Optional.of(current());
  }

  /** What was thrown here or by the listener; Flyway wraps it, the caller must see it as it was. */
  Optional<RuntimeException> thrown() {
    return thrown;
  }

  private void begin(Context context) {
    var migration = scripts.migration(context.getMigrationInfo());
    begun.add(new RunningMigration(migration, scripts.lines(migration), context.getConnection()));
    listener.before(migration);
  }

  private void executed(Context context) {
    String statement = sql(context);
    if (!listener.hearsStatements()) {
      current().noted(statement);
      return;
    }
    var line = current().executed(statement);
    listener.after(
        new MigrationListener.Step(
            current().migration(),
            SqlLexer.withoutLeadingBlank(statement),
            line,
            current().connection(),
            false));
  }

  private void ended(Connection connection) {
    listener.after(
        new MigrationListener.Step(
            current().migration(), "", OptionalInt.empty(), connection, isAlone(connection)));
  }

  private boolean isAlone(Connection connection) {
    try {
      return begun.size() > 1
          && !connection.getAutoCommit()
          && current().isOneTransaction()
          && !foreignCode.getAsBoolean();
    } catch (SQLException e) {
      throw new PostgresException("The session of the migrations can not be asked", e);
    }
  }

  private RunningMigration current() {
    return begun.get(begun.size() - 1);
  }

  /** The statement as PostgreSQL got it: Flyway's callbacks append the delimiter. */
  private static String sql(Context context) {
    String sql = context.getStatement().getSql();
    return Stream.of(COPY_DELIMITER, ";")
        .filter(sql::endsWith)
        .findFirst()
        .map(delimiter -> sql.substring(0, sql.length() - delimiter.length()))
        .orElse(sql);
  }
}
