package io.github.schemacontract.migrations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.flywaydb.core.api.configuration.Configuration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A folder of migrations and an empty database. */
abstract class FlywayTestBase {
  @TempDir Path folder;
  TestDatabase database;

  @BeforeEach
  void createDatabase() {
    database = TestDatabase.create();
  }

  @AfterEach
  void dropDatabase() {
    database.close();
  }

  void script(String name, String sql) {
    script(name, sql, StandardCharsets.UTF_8);
  }

  void script(String name, String sql, Charset encoding) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, sql.getBytes(encoding));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String location() {
    return "filesystem:" + folder;
  }

  MigrationTool flyway(String... properties) {
    return flywayAt(List.of(location()), properties);
  }

  static MigrationTool flywayAt(List<String> locations, String... properties) {
    var map = new java.util.HashMap<String, String>();
    for (int i = 0; i < properties.length; i += 2) {
      map.put(properties[i], properties[i + 1]);
    }
    return MigrationTools.flyway(
        new MigrationSettings(
            locations,
            map,
            List.of(),
            List.of(),
            Set.of(),
            Optional.empty(),
            MigrationSettings.DEFAULT_TIMEOUT,
            FlywayTestBase.class.getClassLoader()));
  }

  /** A tool for Flyways that are configured in code. */
  static MigrationTool flyways(Set<String> exempt, Configuration... flyways) {
    return MigrationTools.flyway(
        new MigrationSettings(
            List.of(),
            Map.of(),
            List.of(() -> List.of(flyways)),
            List.of(),
            exempt,
            Optional.empty(),
            MigrationSettings.DEFAULT_TIMEOUT,
            FlywayTestBase.class.getClassLoader()));
  }

  MigrationRun migrate(String... properties) {
    return flyway(properties).migrate(database, MigrationListener.NONE);
  }

  MigrationFailure failure(String... properties) {
    return migrate(properties).failure().orElseThrow();
  }

  static List<String> scripts(List<Migration> migrations) {
    return migrations.stream().map(Migration::script).toList();
  }
}
