package io.github.schemacontract.postgres;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * What PostgreSQL said about a statement that it refused.
 *
 * @param sqlState its error code; empty when the driver gave none
 * @param message its message, without severity
 * @param hint its detail and its hint, one line each
 * @param position where in the statement the error lies (characters, from 1)
 */
@API(status = API.Status.EXPERIMENTAL)
public record SqlError(
    String sqlState, String message, Optional<String> hint, OptionalInt position) {

  /**
   * The error inside an exception of the driver.
   *
   * @param exception any exception of JDBC; the server's own words are used where it has them
   * @return the error
   */
  public static SqlError of(SQLException exception) {
    return serverMessage(exception)
        .map(SqlError::of)
        .orElseGet(
            () ->
                new SqlError(
                    Objects.requireNonNullElse(exception.getSQLState(), ""),
                    String.valueOf(exception.getMessage()),
                    Optional.empty(),
                    OptionalInt.empty()));
  }

  private static Optional<ServerErrorMessage> serverMessage(SQLException exception) {
    return exception instanceof PSQLException psql
        ? Optional.ofNullable(psql.getServerErrorMessage())
        : Optional.empty();
  }

  private static SqlError of(ServerErrorMessage error) {
    var hint =
        Stream.of(error.getDetail(), error.getHint())
            .filter(Objects::nonNull)
            .collect(Collectors.joining("\n"));
    return new SqlError(
        Objects.requireNonNullElse(error.getSQLState(), ""),
        String.valueOf(error.getMessage()),
        Optional.of(hint).filter(h -> !h.isEmpty()),
        error.getPosition() > 0 ? OptionalInt.of(error.getPosition()) : OptionalInt.empty());
  }
}
