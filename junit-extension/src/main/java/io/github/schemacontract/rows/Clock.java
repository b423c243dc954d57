package io.github.schemacontract.rows;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Tells what has changed in the catalog since it was last asked, by the transactions that wrote its
 * rows.
 */
final class Clock {
  private long next;
  private Optional<Long> open = Optional.empty();

  /** Nothing that is there now counts as changed. */
  static Clock startedAt(Connection connection) throws SQLException {
    var clock = new Clock();
    var unused = clock.since(connection);
    return clock;
  }

  /** The first transaction of what came since the last time. */
  long since(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                """
                select pg_catalog.pg_snapshot_xmax(pg_catalog.pg_current_snapshot())::text::bigint % 4294967296,
                  pg_catalog.pg_current_xact_id_if_assigned()::text::bigint % 4294967296
                """)) {
      row.next();
      long xmax = row.getLong(1);
      Optional<Long> current = Optional.of(row.getLong(2)).filter(id -> id > 0);
      // Of several migrations in one transaction what the earlier ones wrote is looked at again.
      long since = current.isPresent() && current.equals(open) ? current.get() : next;
      next = xmax;
      open = current;
      return since;
    }
  }
}
