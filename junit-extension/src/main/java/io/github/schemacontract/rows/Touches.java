package io.github.schemacontract.rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells which tables came, changed or vanished, each time only what it has not told before.
 *
 * <p>A transaction that is open when it is asked can write more afterwards: what it wrote is looked
 * at again the next time, and told if there is a row of the catalog among it that was not there.
 */
final class Touches {
  private Map<Long, Set<String>> told = Map.of();

  /**
   * What transactions have done.
   *
   * @param touched what was not told before
   * @param looks all tables and partitions of which the catalog says something else, as they are
   *     now, by oid; some may have been told before
   * @param vanished the oids of relations that are not there any more
   */
  record News(Touched touched, Map<Long, Look> looks, List<Long> vanished) {
    News {
      looks = Map.copyOf(looks);
      vanished = List.copyOf(vanished);
    }
  }

  /**
   * The question what was touched since a moment.
   *
   * @param known tables of which it is asked whether they are still there
   * @param alone whether all since then was done by the transaction that is open
   */
  static Queries.Question<Row> since(Moment moment, Collection<Long> known, boolean alone) {
    return alone
        ? Queries.here("touched_here", Row::of)
        : Queries.since("touched", moment, known, Row::of);
  }

  /** What is new of what was touched. */
  News news(List<Row> rows) {
    var tables = new LinkedHashSet<TouchedTable>();
    boolean types = false;
    var looks = new HashMap<Long, Look>();
    var vanished = new ArrayList<Long>();
    var marks = new HashMap<Long, Set<String>>();
    for (Row row : rows) {
      if (row instanceof Found found) {
        looks.put(found.look().table(), found.look());
        marks.put(found.look().table(), found.marks());
        if (!told.getOrDefault(found.look().table(), Set.of()).containsAll(found.marks())) {
          tables.add(found.root());
        }
      } else if (row instanceof Vanished gone) {
        vanished.add(gone.oid());
      } else {
        types = true;
      }
    }
    told = marks;
    return new News(new Touched(List.copyOf(tables), types), looks, vanished);
  }

  /** An answer. */
  sealed interface Row {
    private static Row of(ResultSet row) throws SQLException {
      long oid = row.getLong("oid");
      if (row.wasNull()) {
        return new OtherTypes();
      }
      long root = row.getLong("root");
      return row.wasNull() ? new Vanished(oid) : Found.of(row, root);
    }
  }

  /** Types may be others than before. */
  record OtherTypes() implements Row {}

  /** A relation that is not there any more. */
  record Vanished(long oid) implements Row {}

  /** A table or partition, and what it is a part of. */
  record Found(Look look, Set<String> marks, TouchedTable root) implements Row {
    private static Found of(ResultSet row, long root) throws SQLException {
      return new Found(
          Look.of(row),
          Set.copyOf(Query.list(row, "marks")),
          new TouchedTable(root, row.getString("root_schema"), row.getString("root_name")));
    }
  }
}
