package io.github.schemacontract.migrations;

import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;

/**
 * Makes the migration tools.
 *
 * <pre>{@code
 * MigrationTool flyway =
 *     MigrationTools.flyway(
 *         List.of("classpath:db/migration"),
 *         Map.of("flyway.placeholders.owner", "app"),
 *         Thread.currentThread().getContextClassLoader());
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL)
public final class MigrationTools {
  // One class of each of the two libraries.
  private static final List<String> FLYWAY =
      List.of(
          "org.flywaydb.core.Flyway",
          "org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension");

  private MigrationTools() {}

  /**
   * Flyway, as it is on the class path.
   *
   * @param locations where the migrations are, as Flyway writes it: {@code classpath:db/migration},
   *     {@code filesystem:sql}; empty for {@code flyway.locations} or Flyway's own default
   * @param properties Flyway's settings by their full names, such as {@code flyway.schemas}. Those
   *     that say which database to connect to are passed over: the harness says it. A location that
   *     does not exist is an error unless {@code flyway.failOnMissingLocations} is {@code false}
   * @param classLoader finds the migrations, scripts and Java classes
   * @throws MigrationToolMissingException without Flyway on the class path
   * @throws IllegalArgumentException for a setting that Flyway does not know or cannot use
   */
  public static MigrationTool flyway(
      List<String> locations, Map<String, String> properties, ClassLoader classLoader) {
    return flyway(locations, properties, List.of(), classLoader);
  }

  /**
   * Flyway, as it is on the class path, configured in code on top.
   *
   * @param locations where the migrations are
   * @param properties Flyway's settings by their full names
   * @param customizers change the configuration at last, in this order
   * @param classLoader finds the migrations, scripts and Java classes
   * @throws MigrationToolMissingException without Flyway on the class path
   * @throws IllegalArgumentException for a setting that Flyway does not know or cannot use
   */
  public static MigrationTool flyway(
      List<String> locations,
      Map<String, String> properties,
      List<FlywayCustomizer> customizers,
      ClassLoader classLoader) {
    requireFlyway();
    var settings = new FlywaySettings(locations, properties, customizers, classLoader);
    settings.check();
    return new FlywayTool(settings);
  }

  private static void requireFlyway() {
    try {
      for (String needed : FLYWAY) {
        Class.forName(needed, false, MigrationTools.class.getClassLoader());
      }
    } catch (ClassNotFoundException e) {
      throw new MigrationToolMissingException(
          "Flyway is not on the class path, so its migrations cannot be run; add"
              + " org.flywaydb:flyway-core and org.flywaydb:flyway-database-postgresql to the test"
              + " dependencies.",
          e);
    }
  }
}
