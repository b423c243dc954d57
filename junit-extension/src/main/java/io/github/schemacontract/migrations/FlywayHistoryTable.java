package io.github.schemacontract.migrations;

import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.postgres.Database;
import io.github.schemacontract.postgres.PostgresException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.api.configuration.Configuration;

/** Where Flyway keeps its history, and the little that is done to it behind Flyway's back. */
final class FlywayHistoryTable {
  private FlywayHistoryTable() {}

  static Set<ObjectPath> tables(Configuration configuration, Database database) {
    // Flyway's own order: the default schema, the first of the schemas, the session's.
    return Stream.concat(
            Stream.ofNullable(configuration.getDefaultSchema()),
            Arrays.stream(configuration.getSchemas()))
        .findFirst()
        .or(() -> currentSchema(database))
        .map(schema -> ObjectPath.of(ObjectKind.TABLE, schema, configuration.getTable()))
        .stream()
        .collect(Collectors.toUnmodifiableSet());
  }

  static boolean exists(Configuration configuration, Database database) {
    return tables(configuration, database).stream().allMatch(table -> exists(table, database));
  }

  private static boolean exists(ObjectPath table, Database database) {
    try (var connection = database.connect();
        var statement = connection.prepareStatement("SELECT to_regclass(?) IS NOT NULL")) {
      statement.setString(1, table.text());
      try (var rows = statement.executeQuery()) {
        return rows.next() && rows.getBoolean(1);
      }
    } catch (SQLException e) {
      throw new PostgresException("Flyway's history " + table + " can not be looked for", e);
    }
  }

  static void drop(Configuration configuration, Database database) {
    execute(table -> "DROP TABLE IF EXISTS " + table.text(), configuration, database);
  }

  static void empty(Configuration configuration, Database database) {
    execute(table -> "DELETE FROM " + table.text(), configuration, database);
  }

  /** With a baseline Flyway takes for granted that it is there. */
  static void makeSchema(Configuration configuration, Database database) {
    execute(
        table -> "CREATE SCHEMA IF NOT EXISTS " + table.inSchema().orElseThrow().text(),
        configuration,
        database);
  }

  private static void execute(
      Function<ObjectPath, String> sql, Configuration configuration, Database database) {
    for (ObjectPath table : tables(configuration, database)) {
      try (var connection = database.connect();
          var statement = connection.createStatement()) {
        statement.execute(sql.apply(table));
      } catch (SQLException e) {
        throw new PostgresException("Flyway's history " + table + " can not be changed", e);
      }
    }
  }

  private static Optional<String> currentSchema(Database database) {
    try (var connection = database.migrating().getConnection()) {
      return Optional.ofNullable(connection.getSchema());
    } catch (SQLException e) {
      throw new IllegalStateException(
          "The schema of Flyway's history in the database "
              + database.name()
              + " cannot be asked for, so the history cannot be told from the schema's own tables: "
              + e.getMessage(),
          e);
    }
  }
}
