package io.github.schemacontract.postgres;

import io.github.schemacontract.catalog.Catalog;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.Function;
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
  private static final List<CatalogQuery> QUERIES =
      List.of(
          new CatalogQuery("schemas", SchemaRows::schema),
          new CatalogQuery("extensions", SchemaRows::extension),
          new CatalogQuery("collations", TypeRows::collation),
          new CatalogQuery("types", TypeRows::type),
          new CatalogQuery("composites", TypeRows::composite),
          new CatalogQuery("ranges", TypeRows::range),
          new CatalogQuery("sequences", RelationRows::sequence),
          new CatalogQuery("routines", RoutineRows::routine),
          new CatalogQuery("aggregates", RoutineRows::aggregate),
          new CatalogQuery("facilities", SchemaRows::facility),
          new CatalogQuery("tables", RelationRows::table),
          new CatalogQuery("columns", RelationRows::column),
          new CatalogQuery("constraints", ConstraintRows::constraint),
          new CatalogQuery("indexes", ConstraintRows::index),
          new CatalogQuery("views", RelationRows::view),
          new CatalogQuery("statistics", RoutineRows::statistics),
          new CatalogQuery("rules", RoutineRows::rule),
          new CatalogQuery("triggers", RoutineRows::trigger),
          new CatalogQuery("policies", SchemaRows::policy),
          new CatalogQuery("event_triggers", RoutineRows::eventTrigger),
          // All that can lean on each other is known here; what follows gives time to go through
          // it.
          new CatalogQuery("dependencies", CatalogRows::dependency),
          new CatalogQuery("grants", PrivilegeRows::grant),
          new CatalogQuery("default_privileges", PrivilegeRows::byDefault),
          new CatalogQuery("settings", SchemaRows::setting),
          new CatalogQuery("owners", PrivilegeRows::owner),
          new CatalogQuery("uncovered", CatalogRows::uncovered));

  /** About half of what a server has to do for all of them. */
  private static final Set<String> BESIDE =
      Set.of("constraints", "indexes", "views", "triggers", "policies", "grants", "owners");

  private static final String TOO_MANY_SESSIONS = "53300";

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
      try {
        return inTwoSessions(database, connection);
      } catch (SQLException e) {
        if (!TOO_MANY_SESSIONS.equals(e.getSQLState())) {
          throw e;
        }
        return read(connection);
      }
    } catch (SQLException e) {
      throw new PostgresException("The catalog of " + database.name() + " can not be read", e);
    }
  }

  private static Catalog inTwoSessions(Database database, Connection connection)
      throws SQLException {
    List<CatalogQuery> beside =
        QUERIES.stream().filter(query -> BESIDE.contains(query.name())).toList();
    try (var second = new SecondSession(database, beside)) {
      return read(connection, second::result);
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
    return read(connection, query -> Optional.empty());
  }

  private static Catalog read(
      Connection connection, Function<CatalogQuery, Optional<Future<ResultSet>>> beside)
      throws SQLException {
    boolean autoCommit = connection.getAutoCommit();
    if (autoCommit) {
      connection.setAutoCommit(false);
    }
    var savepoint = connection.setSavepoint();
    try (var assembly = new CatalogAssembly()) {
      CatalogQuery.prepare(connection);
      for (CatalogQuery query : QUERIES) {
        Optional<Future<ResultSet>> result = beside.apply(query);
        if (result.isPresent()) {
          assembly.add(result.get(), query.reader());
        } else {
          assembly.add(CompletableFuture.completedFuture(query.run(connection)), query.reader());
        }
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
}
