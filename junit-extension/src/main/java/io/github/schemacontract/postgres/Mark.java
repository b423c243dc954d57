package io.github.schemacontract.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import org.apiguardian.api.API;

/**
 * The comment on a database by which the harness knows its own.
 *
 * <p>A database without it is never written to.
 */
@API(status = API.Status.EXPERIMENTAL)
public final class Mark {
  private static final String TEXT = "schema-contract: made for a test run, dropped at its end";
  private static final String KEPT = "schema-contract: kept after a test run, drop it by hand";
  private static final String ROLES = "; its roles: ";

  /**
   * A limit that nobody reaches and nobody else sets: the mark from the database's birth until it
   * gets its comment, so that a JVM killed in between leaves nothing nameless.
   */
  private static final int BIRTHMARK = 1_926_417_053;

  /** A condition on {@code pg_database d}: made by the harness and not to be kept. */
  static final String PASSING =
      """
      (coalesce(shobj_description(d.oid, 'pg_database') LIKE '%s%%', false)
       OR d.datconnlimit = %d AND d.datname LIKE 'schema\\_contract\\_%%'
          AND shobj_description(d.oid, 'pg_database') IS NULL)
      """
          .formatted(TEXT, BIRTHMARK);

  private Mark() {}

  /**
   * Whether the harness made the database of this session.
   *
   * @param connection any session
   * @return whether its database bears the mark
   * @throws SQLException when the server does not answer
   */
  public static boolean isOn(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                """
                SELECT coalesce(shobj_description(oid, 'pg_database') LIKE 'schema-contract%', false)
                  FROM pg_database
                 WHERE datname = current_database()
                """)) {
      return rows.next() && rows.getBoolean(1);
    }
  }

  /** The options of {@code CREATE DATABASE} that mark it from the first moment on. */
  static String atBirth() {
    return " CONNECTION LIMIT " + BIRTHMARK;
  }

  /** The statement that puts the mark on a database. */
  static String statement(String database) {
    return comment(database, TEXT);
  }

  /** The statement that also names roles that did not exist before the run. */
  static String statement(String database, Collection<String> roles) {
    return comment(database, TEXT + ROLES + String.join("\n", roles));
  }

  /** The statement after which nobody drops a database but who it is kept for. */
  static String kept(String database) {
    return comment(database, KEPT);
  }

  /** An expression on {@code pg_database d}: the roles that its mark names, a line for each. */
  static String roles() {
    return "split_part(shobj_description(d.oid, 'pg_database'), '" + ROLES + "', 2)";
  }

  private static String comment(String database, String text) {
    return "COMMENT ON DATABASE \"" + database + "\" IS '" + text.replace("'", "''") + "'";
  }
}
