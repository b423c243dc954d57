package io.github.schemacontract.rows;

import io.github.schemacontract.catalog.Identifier;
import io.github.schemacontract.postgres.Database;
import io.github.schemacontract.postgres.PostgresException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apiguardian.api.API;

/**
 * A digest of all rows of each table, equal where not one value differs; the server computes it row
 * by row, however many there are.
 */
@API(status = API.Status.INTERNAL)
public final class RowDigests {
  private RowDigests() {}

  /**
   * The digest of each table.
   *
   * @param database the database
   * @return by schema and table, as they can be typed
   */
  public static SortedMap<String, String> of(Database database) {
    var digests = new TreeMap<String, String>();
    try (Connection connection = database.connect()) {
      for (TouchedTable table : TouchedTable.all(connection)) {
        String name = Identifier.of(table.schema()) + "." + Identifier.of(table.name());
        digests.put(name, digest(connection, name));
      }
      return digests;
    } catch (SQLException e) {
      throw new PostgresException("The rows of " + database.name() + " can not be read", e);
    }
  }

  private static String digest(Connection connection, String table) throws SQLException {
    try (var statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) from "
                    + table
                    + " t")) {
      row.next();
      return row.getString(1);
    }
  }
}
