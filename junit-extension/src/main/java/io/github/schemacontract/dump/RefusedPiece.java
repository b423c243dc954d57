package io.github.schemacontract.dump;

import io.github.schemacontract.postgres.MissingExtension;
import io.github.schemacontract.postgres.SqlError;
import io.github.schemacontract.sql.NewerMajor;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * A piece of a dump that PostgreSQL does not take.
 *
 * @param refusal what it says
 * @param dumped the major of the server that was dumped, if the dump says it
 * @param major the major of this server
 */
record RefusedPiece(DumpPiece piece, SQLException refusal, OptionalInt dumped, int major) {
  private static final Pattern ROW = Pattern.compile("COPY .*?\\b(\\d+)\\b", Pattern.DOTALL);
  private static final Set<String> ALREADY_THERE = Set.of("42P06", "42P07", "42710", "42723");
  private static final String NO_RIGHT = "42501";

  DumpException exception() {
    SqlError error = SqlError.of(refusal);
    String sql = sql();
    return new DumpException(
        "in line %d, PostgreSQL refuses '%s': %s.%s"
            .formatted(line(error), FirstWords.of(sql), error.message(), cure(sql, error)),
        refusal);
  }

  private String sql() {
    if (piece instanceof DumpPiece.Copy copy) {
      return copy.sql();
    }
    return piece instanceof DumpPiece.Statement statement ? statement.sql() : "";
  }

  /** That of the row or of the place in the statement, where PostgreSQL tells it. */
  private long line(SqlError error) {
    if (piece instanceof DumpPiece.Copy copy) {
      return row().map(row -> copy.rows().firstLine() + row - 1).orElse((long) piece.line());
    }
    int position = error.position().orElse(1);
    return piece.line() + sql().codePoints().limit(position - 1L).filter(c -> c == '\n').count();
  }

  private Optional<Long> row() {
    return Optional.of(refusal)
        .filter(PSQLException.class::isInstance)
        .map(PSQLException.class::cast)
        .map(PSQLException::getServerErrorMessage)
        .map(ServerErrorMessage::getWhere)
        .map(ROW::matcher)
        .filter(Matcher::lookingAt)
        .map(found -> Long.parseLong(found.group(1)));
  }

  private String cure(String sql, SqlError error) {
    return MissingExtension.of(error.message())
        .map(cure -> Character.toUpperCase(cure.charAt(0)) + cure.substring(1) + ".")
        .or(() -> NewerMajor.neededBy(sql, error.sqlState(), major))
        .or(() -> olderServer())
        .or(() -> byState(error.sqlState()))
        .map(cure -> " " + cure)
        .orElse("");
  }

  private Optional<String> olderServer() {
    return dumped.isPresent() && dumped.getAsInt() > major
        ? Optional.of(
            "The dump is of PostgreSQL %d, and this is %d: name production's major with @Postgres(version)."
                .formatted(dumped.getAsInt(), major))
        : Optional.empty();
  }

  private static Optional<String> byState(String sqlState) {
    if (ALREADY_THERE.contains(sqlState)) {
      return Optional.of(
          "It was there before: leave it out of the platform script, or out of the dump.");
    }
    return sqlState.equals(NO_RIGHT)
        ? Optional.of("Restore as a superuser, or make the dump with --no-owner --no-privileges.")
        : Optional.empty();
  }
}
