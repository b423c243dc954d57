package io.github.schemacontract.migrations;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.resolver.ResolvedMigration;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;

/** What a user sets for Flyway. */
record FlywaySettings(MigrationSettings migrations, Optional<Configuration> own) {
  private static final String PREFIX = "flyway.";
  private static final String LOCK = "flyway.postgresql.transactional.lock";
  private static final Set<String> CONNECTION =
      Set.of("flyway.url", "flyway.user", "flyway.password", "flyway.driver", "flyway.environment");
  private static final String ENVIRONMENTS = "flyway.environments.";

  void check() {
    migrations.properties().keySet().forEach(FlywaySettings::requirePrefix);
    var unused = configuration();
  }

  FluentConfiguration configuration(DataSource dataSource) {
    return configuration().dataSource(dataSource);
  }

  FluentConfiguration configuration() {
    try {
      var configuration = own.map(FlywaySettings::copy).orElseGet(this::fromTexts);
      migrations.customizers().forEach(customizer -> customizer.customize(configuration));
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

  private static FluentConfiguration copy(Configuration own) {
    return Flyway.configure(own.getClassLoader()).configuration(own);
  }

  private FluentConfiguration fromTexts() {
    var configuration =
        Flyway.configure(migrations.classLoader())
            .failOnMissingLocations(true)
            .configuration(properties());
    setLock(configuration);
    if (!migrations.locations().isEmpty()) {
      configuration.locations(migrations.locations().toArray(String[]::new));
    }
    return configuration;
  }

  /** All migrations, those that are exempted without being run. */
  FlywayChoice choice() {
    return migrations.exempt().isEmpty()
        ? FlywayChoice.ALL
        : found -> found.stream().map(this::exempted).toList();
  }

  private ResolvedMigration exempted(ResolvedMigration migration) {
    return migrations.exempt().contains(migration.getScript())
        ? FlywayStandIn.done(migration)
        : migration;
  }

  // No other database may be migrated.
  private Map<String, String> properties() {
    var kept = new TreeMap<>(migrations.properties());
    kept.keySet().removeIf(key -> CONNECTION.contains(key) || key.startsWith(ENVIRONMENTS));
    kept.remove(LOCK);
    return kept;
  }

  private void setLock(FluentConfiguration configuration) {
    String lock = migrations.properties().getOrDefault(LOCK, "true");
    if (!lock.equals("true") && !lock.equals("false")) {
      throw new FlywayException(LOCK + " should be true or false, but was " + lock);
    }
    setLock(configuration, Boolean.parseBoolean(lock));
  }

  /** As a plain property Flyway 13 would ask for a library to read it with. */
  static void setLock(FluentConfiguration configuration, boolean inTransaction) {
    configuration
        .getPluginRegister()
        .getPlugin(PostgreSQLConfigurationExtension.class)
        .setTransactionalLock(inTransaction);
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
