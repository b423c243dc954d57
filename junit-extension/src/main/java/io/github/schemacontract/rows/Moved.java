package io.github.schemacontract.rows;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * What became of known tables.
 *
 * @param changed the oids of those whose name or columns may be others
 * @param vanished the oids that no table has any more
 */
record Moved(Set<Long> changed, Set<Long> vanished) {
  Moved {
    changed = Set.copyOf(changed);
    vanished = Set.copyOf(vanished);
  }

  /** What a transaction or a later one did to tables. */
  static Moved since(Queries queries, long transaction, Collection<Long> tables)
      throws SQLException {
    var changed = new HashSet<Long>();
    var vanished = new HashSet<Long>();
    queries.ask(
        Queries.since(
            "moved",
            transaction,
            tables,
            row -> (row.getBoolean("vanished") ? vanished : changed).add(row.getLong("oid"))));
    return new Moved(changed, vanished);
  }
}
