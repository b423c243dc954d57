package io.github.schemacontract.rows;

import io.github.schemacontract.postgres.Database;
import io.github.schemacontract.postgres.Databases;
import io.github.schemacontract.postgres.Majors;
import io.github.schemacontract.postgres.Servers;
import io.github.schemacontract.postgres.TestServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A session in a database of its own. */
abstract class SessionTestBase {
  private final Databases databases = new Databases(Servers.get(Majors.settings(17)));
  private final Database database = databases.create("session");
  Connection connection;

  @BeforeEach
  void connect() throws SQLException {
    connection = database.connect();
  }

  @AfterEach
  void drop() throws SQLException {
    connection.close();
    databases.close();
  }

  void execute(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  List<String> strings(String sql) throws SQLException {
    return TestServer.strings(connection, sql);
  }
}
