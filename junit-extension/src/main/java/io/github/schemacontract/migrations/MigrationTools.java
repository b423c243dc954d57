package io.github.schemacontract.migrations;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.flywaydb.core.api.configuration.Configuration;

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
    List<MigrationTool> tools =
        configurations(settings).stream().map(own -> flyway(settings, own)).toList();
    return tools.size() == 1 ? tools.get(0) : new SeveralHistories(tools);
  }

  private static List<Optional<Configuration>> configurations(MigrationSettings settings) {
    var own = settings.factories().stream().flatMap(f -> f.flyways().stream()).toList();
    if (!settings.factories().isEmpty() && own.isEmpty()) {
      throw new IllegalArgumentException(
          "The FlywayFactory of this test hands in no Flyway, so there is nothing to run: return at"
              + " least one configuration.");
    }
    return own.isEmpty() ? List.of(Optional.empty()) : own.stream().map(Optional::of).toList();
  }

  private static MigrationTool flyway(MigrationSettings settings, Optional<Configuration> own) {
    var flyway = new FlywaySettings(settings, own);
    flyway.check();
    return new FlywayTool(flyway);
  }

  private static void requireFlyway() {
    require(
        "org.flywaydb.core.Flyway",
        "Flyway is not on the class path, so its migrations cannot be run: add"
            + " org.flywaydb:flyway-core and org.flywaydb:flyway-database-postgresql, 11.7 or newer,"
            + " to the test dependencies.");
    require(
        "org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension",
        "Flyway is on the class path without its PostgreSQL module, so its migrations cannot be run:"
            + " add org.flywaydb:flyway-database-postgresql in the version of flyway-core, 11.7 or"
            + " newer, to the dependencies.");
  }

  private static void require(String type, String absence) {
    try {
      Class.forName(type, false, MigrationTools.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new MigrationToolMissingException(absence, e);
    }
  }
}
