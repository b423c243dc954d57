package io.github.schemacontract.postgres;

import io.github.schemacontract.catalog.Catalog;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.apiguardian.api.API;

/**
 * Reads the whole catalog of a database in a fixed number of queries, whatever its size.
 *
 * <p>PostgreSQL prints expressions for the session that asks: the search path decides what is
 * qualified, the date and interval style how constants look. Reading fixes them all, so that two
 * databases are always described by the same words. Left out are PostgreSQL's own schemas and what
 * belongs to an extension.
 */
@API(status = API.Status.EXPERIMENTAL)
public final class CatalogReader {
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
      """;

  private static final List<Query> QUERIES =
      List.of(
          new Query("schemas", SchemaRows::schema),
          new Query("extensions", SchemaRows::extension),
          new Query("collations", TypeRows::collation),
          new Query("types", TypeRows::type),
          new Query("composites", TypeRows::composite),
          new Query("ranges", TypeRows::range),
          new Query("sequences", RelationRows::sequence),
          new Query("routines", RoutineRows::routine),
          new Query("aggregates", RoutineRows::aggregate),
          new Query("facilities", SchemaRows::facility),
          new Query("tables", RelationRows::table),
          new Query("columns", RelationRows::column),
          new Query("constraints", ConstraintRows::constraint),
          new Query("indexes", ConstraintRows::index),
          new Query("views", RelationRows::view),
          new Query("statistics", RoutineRows::statistics),
          new Query("rules", RoutineRows::rule),
          new Query("triggers", RoutineRows::trigger),
          new Query("policies", SchemaRows::policy),
          new Query("event_triggers", RoutineRows::eventTrigger),
          // All that can lean on each other is known here; what follows gives time to go through
          // it.
          new Query("dependencies", CatalogRows::dependency),
          new Query("grants", PrivilegeRows::grant),
          new Query("default_privileges", PrivilegeRows::byDefault),
          new Query("settings", SchemaRows::setting),
          new Query("owners", PrivilegeRows::owner),
          new Query("uncovered", CatalogRows::uncovered));

  private CatalogReader() {}

  /**
   * Reads the catalog of a database of the harness.
   *
   * @param database the database
   * @return every object of the kinds that the model has
   * @throws PostgresException when PostgreSQL refuses
   */
  public static Catalog read(Database database) {
    try (Connection connection = database.connect()) {
      return read(connection);
    } catch (SQLException e) {
      throw new PostgresException("The catalog of " + database.name() + " can not be read", e);
    }
  }

  /**
   * Reads the catalog.
   *
   * @param connection a session; its settings are as before afterwards, and nothing is written
   * @return every object of the kinds that the model has
   * @throws SQLException when PostgreSQL refuses a query
   */
  public static Catalog read(Connection connection) throws SQLException {
    boolean autoCommit = connection.getAutoCommit();
    if (autoCommit) {
      connection.setAutoCommit(false);
    }
    var savepoint = connection.setSavepoint();
    try (Statement statement = connection.createStatement();
        var assembly = new CatalogAssembly()) {
      statement.execute(SESSION);
      for (Query query : QUERIES) {
        assembly.add(query.run(connection), query.reader);
      }
      return assembly.catalog();
    } finally {
      connection.rollback(savepoint);
      if (autoCommit) {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
  }

  /** How one row of a query becomes an object. */
  @FunctionalInterface
  interface RowReader {
    void read(Row row, CatalogRows rows) throws SQLException;
  }

  private record Query(String name, RowReader reader) {
    ResultSet run(Connection connection) throws SQLException {
      Statement statement = connection.createStatement();
      statement.closeOnCompletion();
      return statement.executeQuery(Beside.text(CatalogReader.class, name + ".sql"));
    }
  }
}
