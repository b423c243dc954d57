package io.github.schemacontract.migrations;

import java.util.List;
import org.apiguardian.api.API;

/**
 * Makes the migration tools.
 *
 * <pre>{@code
 * MigrationTool flyway =
 *     MigrationTools.flyway(
 *         MigrationSettings.at(MyTest.class.getClassLoader(), "classpath:db/migration"));
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
   * @param settings which migrations: locations as Flyway writes them, none for {@code
   *     flyway.locations} or Flyway's own default, and Flyway's settings by their full names, such
   *     as {@code flyway.schemas}. Those that say which database to connect to are passed over: the
   *     harness says it. A location that does not exist is an error unless {@code
   *     flyway.failOnMissingLocations} is {@code false}
   * @throws MigrationToolMissingException without Flyway on the class path
   * @throws IllegalArgumentException for a setting that Flyway does not know or cannot use
   */
  public static MigrationTool flyway(MigrationSettings settings) {
    requireFlyway();
    var flyway =
        new FlywaySettings(
            settings.locations(),
            settings.properties(),
            settings.customizers(),
            settings.classLoader());
    flyway.check();
    return new FlywayTool(flyway);
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
