package io.github.schemacontract.migrations;

import java.util.List;
import org.apiguardian.api.API;
import org.flywaydb.core.api.configuration.Configuration;

/**
 * Hands in Flyways that are configured wholly in code, as the application configures them.
 *
 * <p>Named in {@code @SchemaContract(configuredBy = ...)}; needs a constructor without parameters.
 * Nothing that files or the annotation say of Flyway is added, {@link FlywayCustomizer}s have their
 * turn. Several run one after the other in one database, each with a history of its own.
 *
 * <pre>{@code
 * class AsInProduction implements FlywayFactory {
 *   public List<Configuration> flyways() {
 *     return List.of(
 *         Flyway.configure().locations("classpath:db/core"),
 *         Flyway.configure().locations("classpath:db/billing").table("billing_history")
 *             .baselineOnMigrate(true).baselineVersion("0"));
 *   }
 * }
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL)
@FunctionalInterface
public interface FlywayFactory {

  /**
   * The configurations, in the order in which they run; called once.
   *
   * @return at least one; of a {@code Flyway} that is there its {@code getConfiguration()}. A data
   *     source is replaced by that of the database under test
   */
  List<Configuration> flyways();
}
