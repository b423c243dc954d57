package io.github.schemacontract.rows;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
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
  private static final String TOUCHED = Query.text("touched");

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

  /** What a transaction or a later one has touched. */
  Touched since(Connection connection, long transaction) throws SQLException {
    try (var statement = connection.prepareStatement(TOUCHED)) {
      statement.setLong(1, transaction);
      var tables = new LinkedHashSet<TouchedTable>();
      var written = new HashSet<Long>();
      var marks = new HashMap<Long, Set<String>>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          long oid = row.getLong("oid");
          written.add(oid);
          marks.put(oid, Set.copyOf(Query.list(row, "marks")));
          if (!told.getOrDefault(oid, Set.of()).containsAll(marks.get(oid))) {
            tables.add(
                new TouchedTable(
                    row.getLong("root"), row.getString("schema"), row.getString("name")));
          }
        }
      }
      told = marks;
      return new Touched(List.copyOf(tables), written);
    }
  }
}
