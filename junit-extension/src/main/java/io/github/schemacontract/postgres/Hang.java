package io.github.schemacontract.postgres;

import java.sql.SQLException;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * A statement that took too long and was cancelled.
 *
 * @param statement the beginning of its text
 * @param lock the lock it waited for; empty when it waited for none
 * @param holder what the session that holds it does
 */
@API(status = API.Status.EXPERIMENTAL)
public record Hang(String statement, String lock, String holder) {
  // Whoever works the longest is the one that hangs; the others wait for it, or are its own.
  private static final String CANCEL =
      """
      SELECT left(a.query, 1000),
             coalesce((SELECT l.mode || ' on ' || coalesce(l.relation::regclass::text,
                                CASE l.locktype WHEN 'virtualxid' THEN 'an open transaction'
                                     WHEN 'transactionid' THEN 'an open transaction'
                                     ELSE 'an ' || l.locktype || ' lock' END)
                         FROM pg_locks l WHERE l.pid = a.pid AND NOT l.granted LIMIT 1), ''),
             coalesce((SELECT b.state || ', last statement: ' || left(b.query, 200)
                         FROM pg_stat_activity b
                        WHERE b.pid = ANY (pg_blocking_pids(a.pid)) LIMIT 1), ''),
             pg_cancel_backend(a.pid)
        FROM pg_stat_activity a
       WHERE a.datname = current_database() AND a.state = 'active' AND a.pid <> pg_backend_pid()
         AND a.backend_type = 'client backend'
       ORDER BY a.query_start
       LIMIT 1
      """;
  private static final String DISCONNECT =
      """
      SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND pid <> pg_backend_pid()
         AND backend_type = 'client backend'
      """;

  /**
   * Cancels the statement that has run the longest.
   *
   * @param database where something hangs
   * @return what it waited for; empty when no statement runs there
   */
  public static Optional<Hang> cancel(Database database) {
    try (var connection = database.connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(CANCEL)) {
      return rows.next()
          ? Optional.of(new Hang(rows.getString(1), rows.getString(2), rows.getString(3)))
          : Optional.empty();
    } catch (SQLException e) {
      throw new PostgresException("What hangs in " + database.name() + " can not be seen", e);
    }
  }

  /**
   * Ends every session, for whoever takes no notice of a cancelled statement.
   *
   * @param database where something hangs
   */
  public static void disconnect(Database database) {
    try (var connection = database.connect();
        var statement = connection.createStatement()) {
      statement.execute(DISCONNECT);
    } catch (SQLException e) {
      throw new PostgresException(
          "The sessions in " + database.name() + " can not be brought to an end", e);
    }
  }
}
