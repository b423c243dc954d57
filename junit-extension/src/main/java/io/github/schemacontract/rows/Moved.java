package io.github.schemacontract.rows;

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

  /** The question what was done to tables since a moment. */
  static Queries.Question<Row> since(Moment moment, Collection<Long> tables) {
    return Queries.since(
        "moved", moment, tables, row -> new Row(row.getLong("oid"), row.getBoolean("vanished")));
  }

  static Moved of(List<Row> rows) {
    return new Moved(oids(rows, false), oids(rows, true));
  }

  private static Set<Long> oids(List<Row> rows, boolean vanished) {
    return rows.stream()
        .filter(row -> row.vanished() == vanished)
        .map(Row::oid)
        .collect(Collectors.toSet());
  }

  /** One of the tables. */
  record Row(long oid, boolean vanished) {}
}
