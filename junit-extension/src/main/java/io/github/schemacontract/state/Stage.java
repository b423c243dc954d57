package io.github.schemacontract.state;

import io.github.schemacontract.dump.DumpFile;
import io.github.schemacontract.migrations.Migration;
import io.github.schemacontract.migrations.MigrationTool;
import io.github.schemacontract.postgres.Database;
import io.github.schemacontract.postgres.PostgresException;
import io.github.schemacontract.postgres.SqlError;
import io.github.schemacontract.sql.SqlStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apiguardian.api.API;

/**
 * A database that is to be put into a starting state, and what is at hand to do so.
 *
 * @param database the database
 * @param connection a session in it that may do everything; auto-commit is on
 * @param tool the project's migration tool
 * @param migrations every migration that the tool knows, in order
 * @param grown whether it has been migrated to the version of the state already
 * @param entities the statements with which Hibernate creates the schema of the entities
 * @param scripts finds what is behind {@code classpath:…} or {@code file:…}
 */
@API(status = API.Status.EXPERIMENTAL)
public record Stage(
    Database database,
    Connection connection,
    MigrationTool tool,
    List<Migration> migrations,
    boolean grown,
    Supplier<List<String>> entities,
    Scripts scripts) {
  public Stage {
    migrations = List.copyOf(migrations);
  }

  /** Finds the files that a state names. */
  public interface Scripts {
    /**
     * The text of a script.
     *
     * @param location {@code classpath:…} or {@code file:…}
     */
    String text(String location);

    /**
     * A dump.
     *
     * @param location {@code classpath:…} or {@code file:…}
     */
    DumpFile dump(String location);
  }

  /** The migrations that have a version, in order. */
  public List<Migration> versioned() {
    return migrations.stream().filter(m -> m.version().isPresent()).toList();
  }

  /** The migration of a version. */
  public Optional<Migration> migration(String version) {
    return migrations.stream().filter(m -> m.version().equals(Optional.of(version))).findFirst();
  }

  /**
   * Opens a session in a database and closes it afterwards.
   *
   * @param database the database
   * @param action what to do in the session
   * @param <T> what comes out
   * @return what came out
   */
  public static <T> T on(Database database, Function<Connection, T> action) {
    try (Connection connection = database.connect()) {
      return action.apply(connection);
    } catch (SQLException e) {
      throw new PostgresException("The database " + database.name() + " can not be entered", e);
    }
  }

  /**
   * Executes the statements of a script, one after the other.
   *
   * @param location {@code classpath:…} or {@code file:…}
   * @throws SQLException when PostgreSQL refuses one; the message names its line
   */
  public void run(String location) throws SQLException {
    for (SqlStatement statement : SqlStatement.allOf(scripts.text(location))) {
      try {
        execute(statement.sql());
      } catch (SQLException e) {
        SqlError error = SqlError.of(e);
        throw new SQLException(
            error.message() + " (line " + statement.line() + " of " + location + ")",
            error.sqlState(),
            e);
      }
    }
  }

  /**
   * Executes SQL.
   *
   * @param sql one or several statements
   * @throws SQLException when PostgreSQL refuses
   */
  public void execute(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      // What looks like JDBC's own syntax in braces is none.
      statement.setEscapeProcessing(false);
      statement.execute(sql);
    }
  }
}
