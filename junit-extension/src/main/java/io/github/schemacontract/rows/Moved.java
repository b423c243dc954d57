package io.github.schemacontract.rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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

  /**
   * The question what was done to tables since a moment.
   *
   * @param alone whether all since then was done by the transaction that is open
   */
  static Queries.Question<Row> since(Moment moment, Collection<Long> tables, boolean alone) {
    return alone
        ? Queries.here("moved_here", Row::of)
        : Queries.since("moved", moment, tables, Row::of);
  }

  /**
   * What the answers say.
   *
   * @param rows the answers, of which some may be about others
   * @param tables the tables
   */
  static Moved of(List<Row> rows, Set<Long> tables) {
    return new Moved(oids(rows, tables, false), oids(rows, tables, true));
  }

  private static Set<Long> oids(List<Row> rows, Set<Long> tables, boolean vanished) {
    return rows.stream()
        .filter(row -> row.vanished() == vanished)
        .map(Row::oid)
        .filter(tables::contains)
        .collect(Collectors.toSet());
  }

  /** One of the tables. */
  record Row(long oid, boolean vanished) {
    private static Row of(ResultSet row) throws SQLException {
      return new Row(row.getLong("oid"), row.getBoolean("vanished"));
    }
  }
}
