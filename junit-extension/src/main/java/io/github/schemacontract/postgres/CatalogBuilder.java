package io.github.schemacontract.postgres;

import io.github.schemacontract.catalog.Catalog;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.apiguardian.api.API;

/**
 * Executes statements in a database and reads back what they made.
 *
 * <p>For those who describe a schema and have no business with a session of their own.
 */
@API(status = API.Status.EXPERIMENTAL)
public final class CatalogBuilder {
  private CatalogBuilder() {}

  /**
   * Executes one statement for each item and reads the catalog.
   *
   * @param database where to execute them
   * @param items what the statements are made from, in the order in which to try them
   * @param sql the statement of an item
   * @param <T> what statements are made from
   * @return what the database holds then, and what was refused
   * @throws PostgresException when the session breaks
   */
  public static <T> Built<T> build(Database database, List<T> items, Function<T, String> sql) {
    try (var connection = database.connect()) {
      var refusals = StatementRunner.run(connection, items, sql);
      return new Built<>(CatalogReader.read(connection), refusals);
    } catch (SQLException e) {
      throw new PostgresException("Building a schema in the database " + database.name(), e);
    }
  }

  /**
   * What became of the statements.
   *
   * @param catalog everything that the database holds
   * @param refusals the items whose statements stayed refused, in their order
   * @param <T> what statements are made from
   */
  public record Built<T>(Catalog catalog, List<Refusal<T>> refusals) {
    /** Copies the refusals. */
    public Built {
      refusals = List.copyOf(refusals);
    }
  }
}
