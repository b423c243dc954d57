package io.github.schemacontract.migrations;

import io.github.schemacontract.postgres.Database;
import io.github.schemacontract.postgres.ServerAddress;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A database of its own for each test, on one server for all of them. */
record TestDatabase(String name, ServerAddress address) implements Database {
  private static final AtomicInteger NUMBER = new AtomicInteger();

  private static final class Server {
    static final EmbeddedPostgres RUNNING = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder()
            .setServerConfig("fsync", "off")
            .setDataDirectory(dataDirectory())
            .start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  // In memory where there is such a folder: databases are made and dropped ten times faster there.
  private static Path dataDirectory() throws IOException {
    Path memory = Path.of("/dev/shm");
    return Files.isWritable(memory)
        ? Files.createTempDirectory(memory, "migrations-test")
        : Files.createTempDirectory("migrations-test");
  }

  static TestDatabase create() {
    var database =
        new TestDatabase(
            "migrations_" + NUMBER.incrementAndGet(),
            new ServerAddress("localhost", Server.RUNNING.getPort(), "postgres", "postgres"));
    database.onServer("create database " + database.name + " strategy file_copy");
    return database;
  }

  @Override
  public DataSource dataSource() {
    return dataSource(name);
  }

  private DataSource dataSource(String database) {
    var source = new PGSimpleDataSource();
    source.setUrl(address.jdbcUrl(database));
    source.setUser(address.user());
    source.setPassword(address.password());
    source.setOptions("-c TimeZone=UTC");
    return source;
  }

  void execute(String sql) {
    run(dataSource(), sql);
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

  @Override
  public void close() {
    onServer("drop database " + name + " with (force)");
  }

  private void onServer(String sql) {
    run(dataSource("postgres"), sql);
  }

  private static void run(DataSource source, String sql) {
    try (var connection = source.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new AssertionError(sql, e);
    }
  }
}
