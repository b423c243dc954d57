package io.github.schemacontract.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A query of the catalog.
 *
 * @param name its file, without ending
 * @param reader how one of its rows becomes an object
 */
record CatalogQuery(String name, Reader reader) {
  private static final String SESSION =
      """
      set local search_path = public;
      set local datestyle = 'ISO, YMD';
      set local intervalstyle = 'postgres';
      set local timezone = 'UTC';
      set local extra_float_digits = 1;
      set local bytea_output = 'hex';
      set local xmloption = 'content';
      set local quote_all_identifiers = off;
      set local jit = off;
      set local join_collapse_limit = 1;
      """;

  /** How one row becomes an object. */
  @FunctionalInterface
  interface Reader {
    void read(Row row, CatalogRows rows) throws SQLException;
  }

  /**
   * Makes a transaction print everything in the same words, and join in the order that is written,
   * which serves small and large databases.
   */
  static void prepare(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(SESSION);
    }
  }

  ResultSet run(Connection connection) throws SQLException {
    Statement statement = connection.createStatement();
    statement.closeOnCompletion();
    return statement.executeQuery(Beside.text(CatalogReader.class, name + ".sql"));
  }
}
