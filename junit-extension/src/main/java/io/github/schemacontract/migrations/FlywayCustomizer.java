package io.github.schemacontract.migrations;

import org.apiguardian.api.API;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Configures Flyway in code, the way the application does: callbacks, resolvers, Java migrations.
 *
 * <p>Named in {@code @SchemaContract(configuredBy = ...)}; needs a constructor without parameters.
 * Called several times in a run, each time with a new configuration.
 *
 * <pre>{@code
 * class Callbacks implements FlywayCustomizer {
 *   public void customize(FluentConfiguration flyway) {
 *     flyway.callbacks(new GrantRoles());
 *   }
 * }
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL)
@FunctionalInterface
public interface FlywayCustomizer {

  /**
   * Changes the configuration after everything that was found or said elsewhere is set.
   *
   * @param flyway what to change; a data source that is set here is replaced by that of the
   *     database under test
   */
  void customize(FluentConfiguration flyway);
}
