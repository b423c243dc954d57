package io.github.schemacontract.migrations;

import io.github.schemacontract.postgres.PostgresException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.internal.sqlscript.FlywaySqlScriptException;

/** Takes Flyway's exceptions apart. */
final class FlywayFailures {
  private static final Pattern LIBRARIES =
      Pattern.compile("(java|javax|jdk|sun|com\\.sun|org\\.postgresql)\\..*");

  private FlywayFailures() {}

  /** What went wrong, in the words of the one who noticed first. */
  static StatementError error(FlywayException e) {
    StatementError error =
        find(e, SQLException.class)
            .map(StatementError::of)
            .orElseGet(() -> StatementError.of(message(e)));
    return javaPlace(e).map(error::at).orElse(error);
  }

  /** The script around the migrations that failed, as if it were one of them. */
  static Optional<MigrationFailure> callback(FlywayException e, Set<String> migrations) {
    return find(e, FlywaySqlScriptException.class)
        .filter(script -> !migrations.contains(script.getResource().getFilename()))
        .map(script -> failure(script, error(e)));
  }

  private static MigrationFailure failure(FlywaySqlScriptException script, StatementError error) {
    return new MigrationFailure(
        Optional.of(
            new Migration(
                Optional.empty(),
                "callback",
                script.getResource().getFilename(),
                Optional.empty(),
                Optional.empty())),
        OptionalInt.of(script.getLineNumber()),
        Optional.of(script.getStatement()),
        error.sqlState(),
        error.said().message(),
        error.said().hint(),
        OptionalInt.empty());
  }

  /** Where in the project's own Java code it was thrown: Flyway called that, so it is on top. */
  private static Optional<String> javaPlace(FlywayException e) {
    Throwable first = causes(e).reduce((outer, inner) -> inner).orElse(e);
    return Arrays.stream(first.getStackTrace())
        .takeWhile(frame -> !frame.getClassName().startsWith("org.flywaydb."))
        .filter(frame -> !LIBRARIES.matcher(frame.getClassName()).matches())
        .findFirst()
        .map(frame -> "at " + frame);
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
