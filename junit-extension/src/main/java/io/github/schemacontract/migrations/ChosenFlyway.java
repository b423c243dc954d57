package io.github.schemacontract.migrations;

import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.JavaMigration;
import org.flywaydb.core.api.resolver.MigrationResolver;
import org.flywaydb.core.api.resolver.ResolvedMigration;

/**
 * A Flyway that sees some of its migrations.
 *
 * <p>They are found by a first Flyway and handed to a second one. What they execute reports to the
 * first one's callbacks, through a session that it opens for that and never closes; so it is lent.
 */
final class ChosenFlyway implements AutoCloseable {
  private final LentConnections lent;
  private final Flyway flyway;

  ChosenFlyway(FluentConfiguration configuration, FlywayChoice choice) {
    var own = configuration.getDataSource();
    lent = new LentConnections(own);
    flyway =
        choice == FlywayChoice.ALL
            ? configuration.load()
            : seeing(chosen(configuration.dataSource(lent), choice), configuration)
                .dataSource(own)
                .load();
  }

  private static FluentConfiguration seeing(
      List<ResolvedMigration> chosen, FluentConfiguration configuration) {
    return configuration
        .skipDefaultResolvers(true)
        .javaMigrations(new JavaMigration[0])
        // The list must be one that can be changed: Flyway sorts it.
        .resolvers((MigrationResolver) context -> new ArrayList<>(chosen));
  }

  private List<ResolvedMigration> chosen(FluentConfiguration configuration, FlywayChoice choice) {
    try {
      return choice.of(new FlywayInventory(configuration.load()).resolved());
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  Flyway flyway() {
    return flyway;
  }

  @Override
  public void close() {
    lent.close();
  }
}
