package io.github.schemacontract.migrations;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** What a user sets for Flyway. */
record FlywaySettings(
    List<String> locations, Map<String, String> properties, ClassLoader classLoader) {
  private static final String PREFIX = "flyway.";
  private static final Set<String> CONNECTION =
      Set.of("flyway.url", "flyway.user", "flyway.password", "flyway.driver");

  FlywaySettings {
    locations = List.copyOf(locations);
    properties = Map.copyOf(properties);
    properties.keySet().stream().sorted().forEach(FlywaySettings::requirePrefix);
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
          Flyway.configure(classLoader)
              .failOnMissingLocations(true)
              .configuration(withoutConnection());
      return locations.isEmpty()
          ? configuration
          : configuration.locations(locations.toArray(String[]::new));
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

  private Map<String, String> withoutConnection() {
    var kept = new TreeMap<>(properties);
    kept.keySet().removeAll(CONNECTION);
    return kept;
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
