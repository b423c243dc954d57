package io.github.schemacontract.rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells which tables came or changed, each time only what it has not told before.
 *
 * <p>A transaction that is open when it is asked can write more afterwards: what it wrote is looked
 * at again the next time, and told if there is a row of the catalog among it that was not there.
 */
final class Touches {
  private Map<Long, Set<String>> told = Map.of();

  /**
   * What transactions have touched.
   *
   * @param tables those that came, or can have other rows than before
   * @param looks all tables and partitions of which the catalog says something else, as they are
   *     now, by oid; some may have been told before
   */
  record Touched(List<TouchedTable> tables, Map<Long, Look> looks) {
    Touched {
      tables = List.copyOf(tables);
      looks = Map.copyOf(looks);
    }
  }

  /**
   * The question what was touched since a moment.
   *
   * @param alone whether all since then was done by the transaction that is open
   */
  static Queries.Question<Row> since(Moment moment, boolean alone) {
    return alone
        ? Queries.here("touched_here", Row::of)
        : Queries.since("touched", moment, Row::of);
  }

  /** What is new of what was touched. */
  Touched news(List<Row> touched) {
    var tables = new LinkedHashSet<TouchedTable>();
    var looks = new HashMap<Long, Look>();
    var marks = new HashMap<Long, Set<String>>();
    for (Row row : touched) {
      looks.put(row.look().table(), row.look());
      marks.put(row.look().table(), row.marks());
      if (!told.getOrDefault(row.look().table(), Set.of()).containsAll(row.marks())) {
        tables.add(row.root());
      }
    }
    told = marks;
    return new Touched(List.copyOf(tables), looks);
  }

  /** A table or partition, and what it is a part of. */
  record Row(Look look, Set<String> marks, TouchedTable root) {
    private static Row of(ResultSet row) throws SQLException {
      return new Row(
          Look.of(row),
          Set.copyOf(Query.list(row, "marks")),
          new TouchedTable(
              row.getLong("root"), row.getString("root_schema"), row.getString("root_name")));
    }
  }
}
