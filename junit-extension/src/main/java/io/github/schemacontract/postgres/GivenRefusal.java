package io.github.schemacontract.postgres;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Says in a sentence why a given server lets nobody in. */
record GivenRefusal(ServerAddress address) {

  PostgresUnavailableException of(SQLException e) {
    return new PostgresUnavailableException("No PostgreSQL: " + sentence(e), e);
  }

  private String sentence(SQLException e) {
    return unreachable(e)
        .orElseGet(
            () ->
                switch (Objects.requireNonNullElse(e.getSQLState(), "")) {
                  case "28P01", "28000", "08004" -> refusesUser(e);
                  case "3D000" ->
                      "there is no database '"
                          + address.entry()
                          + "' at "
                          + place()
                          + ". Name one in the URL that is there, 'postgres' for example; it is only"
                          + " entered to make others.";
                  case "42501" ->
                      place()
                          + " does not let "
                          + address.user()
                          + " into the database '"
                          + address.entry()
                          + "' ("
                          + said(e)
                          + "). Grant CONNECT on it, or name another one in the URL.";
                  case "53300" ->
                      place() + " has no session to spare (" + said(e) + "). End some, then retry.";
                  case "57P03" ->
                      place() + " takes no sessions now (" + said(e) + "). Retry when it is up.";
                  case "08P01", "08006", "08001" -> silent(e);
                  default -> place() + " refuses the session: " + said(e) + ".";
                });
  }

  private String refusesUser(SQLException e) {
    return place()
        + " does not let "
        + address.user()
        + " in ("
        + said(e)
        + "). Set the user in the URL (?user=...) or in @Postgres(user), and the password in the"
        + " environment variable "
        + GivenAddress.PASSWORD
        + ".";
  }

  private Optional<String> unreachable(SQLException e) {
    return causes(e)
        .flatMap(
            cause -> {
              if (cause instanceof UnknownHostException) {
                return Stream.of("no host is called '" + address.host() + "'. Correct the URL.");
              }
              if (cause instanceof ConnectException || cause instanceof NoRouteToHostException) {
                return Stream.of(
                    "nothing listens at "
                        + place()
                        + ". Start the server, or correct host and port in the URL.");
              }
              return cause instanceof SocketTimeoutException
                  ? Stream.of(silent(e))
                  : Stream.<String>empty();
            })
        .findFirst();
  }

  private String silent(SQLException e) {
    return "what listens at "
        + place()
        + " does not answer as PostgreSQL does ("
        + said(e)
        + "). Correct host and port in the URL, or look what keeps the server from answering.";
  }

  private String place() {
    return address.host() + ":" + address.port();
  }

  private static String said(SQLException e) {
    return Secrets.hidden(SqlError.of(e).message()).replaceFirst("\\.$", "");
  }

  private static Stream<Throwable> causes(Throwable thrown) {
    return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause);
  }
}
