package io.github.schemacontract.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * What decides whether databases can be made on a given server.
 *
 * @param product what it says it is
 * @param version its version
 * @param number its version as a number
 * @param standby whether it follows another server
 * @param readOnly whether its sessions can only read
 * @param mayCreate whether the role may make databases
 */
record GivenFacts(
    String product,
    String version,
    int number,
    boolean standby,
    boolean readOnly,
    boolean mayCreate) {
  private static final int OLDEST = 14;
  private static final String QUERY =
      """
      SELECT version(),
             current_setting('server_version'),
             current_setting('server_version_num')::int,
             pg_is_in_recovery(),
             current_setting('transaction_read_only')::boolean,
             (SELECT rolsuper OR rolcreatedb FROM pg_roles WHERE rolname = current_user)
      """;

  static GivenFacts read(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(QUERY)) {
      rows.next();
      return new GivenFacts(
          rows.getString(1),
          rows.getString(2).split(" ", 2)[0],
          rows.getInt(3),
          rows.getBoolean(4),
          rows.getBoolean(5),
          rows.getBoolean(6));
    }
  }

  /** Why no database can be made there and what to do, as the end of a sentence. */
  Optional<String> obstacle(String user) {
    if (!product.startsWith("PostgreSQL ")) {
      return Optional.of(
          "is no PostgreSQL but '%s'. Name a PostgreSQL in the URL.".formatted(product));
    }
    if (number < OLDEST * 10_000) {
      return Optional.of(
          "is PostgreSQL %s, too old to be compared. Name one of version %d or newer."
              .formatted(version, OLDEST));
    }
    if (standby) {
      return Optional.of(
          "is a standby, on which nothing can be made. Name its primary, or better a server that"
              + " is there for tests.");
    }
    if (readOnly) {
      return Optional.of(
          ("only reads (default_transaction_read_only is on for %1$s). Name a server that may be"
                  + " written to, or ALTER ROLE %1$s SET default_transaction_read_only = off.")
              .formatted(user));
    }
    return mayCreate
        ? Optional.empty()
        : Optional.of(
            "does not let %1$s make databases. Let a superuser say ALTER ROLE %1$s CREATEDB, or name"
                    .formatted(user)
                + " another user.");
  }
}
