package io.github.schemacontract.migrations;

import io.github.schemacontract.postgres.PostgresException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;

/** Takes Flyway's exceptions apart. */
final class FlywayFailures {
  private FlywayFailures() {}

  /** What went wrong, in the words of the one who noticed first. */
  static StatementError error(FlywayException e) {
    return find(e, SQLException.class)
        .map(StatementError::of)
        .orElseGet(() -> StatementError.of(message(e)));
  }

  /** The failure of a run in which no migration was running. */
  static MigrationFailure refusal(FlywayException e) {
    return failure(Optional.empty(), OptionalInt.empty(), error(e));
  }

  /** The failure of a migration of which no statement is known. */
  static MigrationFailure somewhereIn(Migration migration, OptionalInt line, FlywayException e) {
    return failure(Optional.of(migration), line, error(e));
  }

  private static MigrationFailure failure(
      Optional<Migration> migration, OptionalInt line, StatementError error) {
    return new MigrationFailure(
        migration,
        line,
        Optional.empty(),
        error.sqlState(),
        error.said().message(),
        error.said().hint(),
        OptionalInt.empty());
  }

  /** Whether statements were sent together: then Flyway tells the first of them, not the failed. */
  static boolean isBatch(FlywayException e) {
    return find(e, BatchUpdateException.class).isPresent();
  }

  /** Whether the server could not go on: that says nothing of the migrations. */
  static boolean isServersOwn(FlywayException e) {
    return find(e, SQLException.class).filter(PostgresException::isServersOwn).isPresent();
  }

  static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> type) {
    return causes(thrown).filter(type::isInstance).map(type::cast).findFirst();
  }

  private static String message(FlywayException e) {
    return causes(e)
        .filter(cause -> !(cause instanceof FlywayException))
        .reduce((first, second) -> second)
        .map(Throwable::toString)
        .orElseGet(() -> String.valueOf(e.getMessage()).strip());
  }

  private static Stream<Throwable> causes(Throwable thrown) {
    return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause);
  }
}
