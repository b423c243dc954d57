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

  /** Every table that rows can be put into. */
  static List<TouchedTable> all(Connection connection) throws SQLException {
    var tables = new ArrayList<TouchedTable>();
    try (var statement = connection.createStatement();
        ResultSet row = statement.executeQuery(Query.text("all_tables"))) {
      while (row.next()) {
        tables.add(
            new TouchedTable(row.getLong("oid"), row.getString("schema"), row.getString("name")));
      }
    }
    return tables;
  }
}
