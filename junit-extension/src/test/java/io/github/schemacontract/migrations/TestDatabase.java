package io.github.schemacontract.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemacontract.postgres.Database;
import io.github.schemacontract.postgres.Databases;
import io.github.schemacontract.postgres.ServerAddress;
import io.github.schemacontract.postgres.ServerSettings;
import io.github.schemacontract.postgres.Servers;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** A database of its own for each test, on one server for all of them. */
record TestDatabase(Databases databases, Database database) implements Database {
  private static final ServerSettings EMBEDDED =
      new ServerSettings(ServerSettings.Provider.EMBEDDED, "postgres:17", 17);

  static TestDatabase create() {
    var databases = new Databases(Servers.get(EMBEDDED));
    return new TestDatabase(databases, databases.create("migrations"));
  }

  /** One that an ordinary role migrates. */
  static TestDatabase migratedAs(String role) {
    var databases = new Databases(Servers.get(EMBEDDED));
    var platform = databases.create("platform");
    assertThat(databases.migrateAs(role, platform)).isEmpty();
    return new TestDatabase(databases, databases.cloneOf(databases.freeze(platform), "migrations"));
  }

  @Override
  public String name() {
    return database.name();
  }

  @Override
  public ServerAddress address() {
    return database.address();
  }

  @Override
  public DataSource dataSource() {
    return database.dataSource();
  }

  @Override
  public DataSource migrating() {
    return database.migrating();
  }

  @Override
  public void keep() {
    database.keep();
  }

  @Override
  public void close() {
    databases.close();
  }

  void execute(String sql) {
    try (var connection = connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new AssertionError(sql, e);
    }
  }

  List<String> query(String sql) {
    try (var connection = connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      var found = new ArrayList<String>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    } catch (SQLException e) {
      throw new AssertionError(sql, e);
    }
  }

  List<String> tables(String schema) {
    return query(
        "select table_name::text from information_schema.tables where table_schema = '"
            + schema
            + "' order by 1");
  }
}
