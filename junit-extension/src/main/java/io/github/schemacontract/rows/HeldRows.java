package io.github.schemacontract.rows;

import io.github.schemacontract.catalog.Identifier;
import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.postgres.PostgresException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apiguardian.api.API;

/** Which tables hold rows, looked at after each migration; nobody but migrations writes there. */
@API(status = API.Status.INTERNAL)
public final class HeldRows {
  private final Set<ObjectPath> held = new TreeSet<>();
  private Map<ObjectPath, Written> last = Map.of();

  /** Between which transactions the rows of a table were written. */
  private record Written(long first, long last) {}

  /**
   * Looks which tables hold rows now.
   *
   * @param connection a session that sees every row
   * @return those that held some the last time, of which none is left as it was
   */
  public Set<ObjectPath> look(Connection connection) {
    try {
      Map<ObjectPath, Written> now = written(connection);
      var renewed = new TreeSet<ObjectPath>();
      last.forEach(
          (table, before) -> {
            Written after = now.get(table);
            if (after == null || after.first() > before.last()) {
              renewed.add(table);
            }
          });
      last = now;
      return renewed;
    } catch (SQLException e) {
      throw new PostgresException("Which tables hold rows can not be read", e);
    }
  }

  /** Every table that held a row, under each name that it had then; a partition as its whole. */
  public Set<ObjectPath> tables() {
    return Collections.unmodifiableSet(held);
  }

  private Map<ObjectPath, Written> written(Connection connection) throws SQLException {
    Map<ObjectPath, ObjectPath> wholes = wholes(connection);
    var written = new HashMap<ObjectPath, Written>();
    if (wholes.isEmpty()) {
      return written;
    }
    List<ObjectPath> tables = List.copyOf(wholes.keySet());
    try (var statement = connection.createStatement();
        ResultSet row = statement.executeQuery(union(tables))) {
      while (row.next()) {
        ObjectPath table = tables.get(row.getInt(1));
        written.put(table, new Written(row.getLong(2), row.getLong(3)));
        held.add(table);
        held.add(wholes.getOrDefault(table, table));
      }
    }
    return written;
  }

  private static Map<ObjectPath, ObjectPath> wholes(Connection connection) throws SQLException {
    var wholes = new TreeMap<ObjectPath, ObjectPath>();
    try (var statement = connection.createStatement();
        ResultSet row = statement.executeQuery(Query.text("holding"))) {
      while (row.next()) {
        wholes.put(
            ObjectPath.of(ObjectKind.TABLE, row.getString(3), row.getString(4)),
            ObjectPath.of(ObjectKind.TABLE, row.getString(5), row.getString(6)));
      }
    }
    return wholes;
  }

  private static String union(List<ObjectPath> tables) {
    var selects = new ArrayList<String>();
    for (int i = 0; i < tables.size(); i++) {
      List<String> names = tables.get(i).names();
      selects.add(
          "select %d, min(xmin::pg_catalog.text::bigint), max(xmin::pg_catalog.text::bigint) from only %s.%s having pg_catalog.count(*) > 0"
              .formatted(i, Identifier.of(names.get(0)), Identifier.of(names.get(1))));
    }
    return String.join(" union all ", selects);
  }
}
