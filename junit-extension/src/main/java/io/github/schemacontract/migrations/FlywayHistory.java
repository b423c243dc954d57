package io.github.schemacontract.migrations;

import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.postgres.Database;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.api.configuration.Configuration;

/** Where Flyway keeps its history. */
final class FlywayHistory {
  private FlywayHistory() {}

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
