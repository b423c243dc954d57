package io.github.schemacontract.state;

import io.github.schemacontract.postgres.Database;
import io.github.schemacontract.postgres.PostgresException;
import java.sql.Connection;
import java.sql.SQLException;
import org.apiguardian.api.API;

/** Puts a database into a starting state. */
@API(status = API.Status.INTERNAL)
public final class Preparation {
  private Preparation() {}

  /**
   * Prepares a database.
   *
   * @param state the state
   * @param database a database that holds what the platform provides
   * @throws PostgresException when PostgreSQL refuses
   */
  public static void of(StartingState state, Database database) {
    try (Connection connection = database.connect()) {
      state.prepare(connection);
    } catch (SQLException e) {
      throw new PostgresException(
          "The starting state '" + state.description() + "' can not be prepared", e);
    }
  }
}
