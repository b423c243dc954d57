package io.github.schemacontract.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import org.apiguardian.api.API;

/**
 * The comment on a database by which the harness knows its own.
 *
 * <p>A database without it is never written to.
 */
@API(status = API.Status.EXPERIMENTAL)
public final class Mark {
  private static final String TEXT = "schema-contract: made for a test run, dropped at its end";

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

  /** The statement that puts the mark on a database. */
  static String statement(String database) {
    return "COMMENT ON DATABASE \"" + database + "\" IS '" + TEXT + "'";
  }
}
