package io.github.schemacontract.rows;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;

/**
 * A table that came or changed, with all partitions if it has some.
 *
 * @param oid its oid
 * @param schema its schema
 * @param name its name
 */
@API(status = API.Status.INTERNAL)
public record TouchedTable(long oid, String schema, String name) {
  private static final String TOUCHED = Query.text("touched");

  /** Those of which a transaction or a later one wrote something into the catalog. */
  static List<TouchedTable> since(Connection connection, long transaction) throws SQLException {
    try (var statement = connection.prepareStatement(TOUCHED)) {
      statement.setLong(1, transaction);
      var touched = new ArrayList<TouchedTable>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          touched.add(new TouchedTable(row.getLong(1), row.getString(2), row.getString(3)));
        }
      }
      return touched;
    }
  }
}
