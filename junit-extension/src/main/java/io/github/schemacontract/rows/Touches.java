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
   * @param written the oids of all tables and partitions of which the catalog says something else;
   *     some may have been told before
   */
  record Touched(List<TouchedTable> tables, Set<Long> written) {
    Touched {
      tables = List.copyOf(tables);
      written = Set.copyOf(written);
    }
  }

  /** The question what a transaction or a later one has touched. */
  static Queries.Question<Row> since(long transaction) {
    return Queries.since("touched", transaction, Row::of);
  }

  /** What is new of what was touched. */
  Touched news(List<Row> touched) {
    var tables = new LinkedHashSet<TouchedTable>();
    var marks = new HashMap<Long, Set<String>>();
    for (Row row : touched) {
      marks.put(row.oid(), row.marks());
      if (!told.getOrDefault(row.oid(), Set.of()).containsAll(row.marks())) {
        tables.add(row.table());
      }
    }
    told = marks;
    return new Touched(List.copyOf(tables), marks.keySet());
  }

  /** A table or partition, and what it is a part of. */
  record Row(long oid, Set<String> marks, TouchedTable table) {
    private static Row of(ResultSet row) throws SQLException {
      return new Row(
          row.getLong("oid"),
          Set.copyOf(Query.list(row, "marks")),
          new TouchedTable(row.getLong("root"), row.getString("schema"), row.getString("name")));
    }
  }
}
