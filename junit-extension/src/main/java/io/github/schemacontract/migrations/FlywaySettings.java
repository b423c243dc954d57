package io.github.schemacontract.migrations;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;

/** What a user sets for Flyway. */
record FlywaySettings(
    List<String> locations,
    Map<String, String> properties,
    List<FlywayCustomizer> customizers,
    ClassLoader classLoader) {
  private static final String PREFIX = "flyway.";
  private static final String LOCK = "flyway.postgresql.transactional.lock";
  private static final Set<String> CONNECTION =
      Set.of("flyway.url", "flyway.user", "flyway.password", "flyway.driver", "flyway.environment");
  private static final String ENVIRONMENTS = "flyway.environments.";

  FlywaySettings {
    locations = List.copyOf(locations);
    customizers = List.copyOf(customizers);
    properties.keySet().stream().sorted().forEach(FlywaySettings::requirePrefix);
    properties = withoutConnection(properties);
  }

  void check() {
    var unused = configuration();
  }

  FluentConfiguration configuration(DataSource dataSource) {
    return configuration().dataSource(dataSource);
  }

  FluentConfiguration configuration() {
    try {
      var configuration =
          Flyway.configure(classLoader).failOnMissingLocations(true).configuration(plain());
      setLock(configuration);
      if (!locations.isEmpty()) {
        configuration.locations(locations.toArray(String[]::new));
      }
      customizers.forEach(customizer -> customizer.customize(configuration));
      // Read only when asked for, which otherwise is in the middle of a run.
      var unused = configuration.getLocations();
      return configuration;
    } catch (FlywayException e) {
      throw new IllegalArgumentException(
          "Flyway refuses its settings, so no migration can be run: "
              + FlywayMessages.sentence(e)
              + " Correct the name or value; Flyway "
              + FlywayMessages.version()
              + " decides which there are.",
          e);
    }
  }

  // No other database may be migrated, and no password be kept where it could be printed.
  private static Map<String, String> withoutConnection(Map<String, String> properties) {
    var kept = new TreeMap<>(properties);
    kept.keySet().removeIf(key -> CONNECTION.contains(key) || key.startsWith(ENVIRONMENTS));
    return Map.copyOf(kept);
  }

  private Map<String, String> plain() {
    var plain = new TreeMap<>(properties);
    plain.remove(LOCK);
    return plain;
  }

  // As a plain property Flyway 13 would ask for a library to read it with.
  private void setLock(FluentConfiguration configuration) {
    String lock = properties.getOrDefault(LOCK, "true");
    if (!lock.equals("true") && !lock.equals("false")) {
      throw new FlywayException(LOCK + " should be true or false, but was " + lock);
    }
    configuration
        .getPluginRegister()
        .getPlugin(PostgreSQLConfigurationExtension.class)
        .setTransactionalLock(Boolean.parseBoolean(lock));
  }

  private static void requirePrefix(String key) {
    if (!key.startsWith(PREFIX)) {
      throw new IllegalArgumentException(
          "The setting "
              + key
              + " is none of Flyway's, so it would have no effect: their names begin with "
              + PREFIX
              + " - write "
              + PREFIX
              + key
              + " or take it out.");
    }
  }
}
