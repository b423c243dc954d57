package io.github.schemacontract.postgres;

import io.github.schemacontract.catalog.Catalog;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apiguardian.api.API;

/**
 * A session in which a schema is built from statements and read back.
 *
 * <p>It keeps JDBC away from those who only know statements and catalogs: refusals are data, and a
 * lost session is a {@link PostgresException}.
 */
@API(status = API.Status.EXPERIMENTAL)
public final class ScratchSession implements AutoCloseable {
  private final Database database;
  private final Connection connection;
  private final SharedSettings shared = new SharedSettings();

  private ScratchSession(Database database, Connection connection) {
    this.database = database;
    this.connection = connection;
  }

  /**
   * Opens a session.
   *
   * @param database a database that may be changed
   * @return the session
   * @throws PostgresException when the server can not be reached
   */
  public static ScratchSession in(Database database) {
    try {
      return new ScratchSession(database, database.connect());
    } catch (SQLException e) {
      throw new PostgresException("Cannot connect to " + database.name(), e);
    }
  }

  /**
   * Executes statements as {@link StatementRunner} does; those that change what is made after them
   * have their turn at the end.
   *
   * @param items what the statements are made from
   * @param sql the statement of an item
   * @param <T> what statements are made from
   * @return what PostgreSQL refused
   * @throws PostgresException when the session is lost
   */
  public <T> List<Refusal<T>> run(List<T> items, Function<T, String> sql) {
    Map<Phase, List<T>> phases = phases(items, sql);
    var refused = new ArrayList<>(run(phases, List.of(Phase.FIRST, Phase.LAST), sql));
    try {
      refused.addAll(shared.add(connection, phases.getOrDefault(Phase.SHARED, List.of()), sql));
      return List.copyOf(refused);
    } catch (SQLException e) {
      throw unbuilt(e);
    }
  }

  /**
   * Executes statements like {@link #run}, those too that change the whole server: what they set
   * for roles holds from now on.
   *
   * @param items what the statements are made from
   * @param sql the statement of an item
   * @param <T> what statements are made from
   * @return what PostgreSQL refused
   * @throws PostgresException when the session is lost
   */
  public <T> List<Refusal<T>> runForGood(List<T> items, Function<T, String> sql) {
    return run(phases(items, sql), List.of(Phase.FIRST, Phase.LAST, Phase.SHARED), sql);
  }

  private static <T> Map<Phase, List<T>> phases(List<T> items, Function<T, String> sql) {
    Map<Phase, List<T>> phases = new EnumMap<>(Phase.class);
    items.forEach(
        i -> phases.computeIfAbsent(Phase.of(sql.apply(i)), t -> new ArrayList<>()).add(i));
    return phases;
  }

  private <T> List<Refusal<T>> run(
      Map<Phase, List<T>> phases, List<Phase> order, Function<T, String> sql) {
    try {
      var refused = new ArrayList<Refusal<T>>();
      for (Phase phase : order) {
        List<T> those = phases.getOrDefault(phase, List.of());
        refused.addAll(StatementRunner.run(connection, those, sql));
      }
      return refused;
    } catch (SQLException e) {
      throw unbuilt(e);
    }
  }

  private PostgresException unbuilt(SQLException e) {
    return new PostgresException("Cannot build a schema in " + database.name(), e);
  }

  /**
   * Reads the catalog as it now is.
   *
   * @return every object
   * @throws PostgresException when the session is lost
   */
  public Catalog read() {
    try {
      connection.setAutoCommit(false);
      try {
        shared.execute(connection);
        return CatalogReader.read(connection);
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw new PostgresException("Cannot read the catalog of " + database.name(), e);
    }
  }

  /**
   * The major version of the server.
   *
   * @return {@code 17} and the like
   * @throws PostgresException when the session is lost
   */
  public int major() {
    try {
      return connection.getMetaData().getDatabaseMajorVersion();
    } catch (SQLException e) {
      throw new PostgresException("Cannot ask for the version of " + database.name(), e);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new PostgresException("Cannot end the session in " + database.name(), e);
    }
  }
}
