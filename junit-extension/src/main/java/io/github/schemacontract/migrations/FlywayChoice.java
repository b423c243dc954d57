package io.github.schemacontract.migrations;

import java.util.List;
import org.flywaydb.core.api.resolver.ResolvedMigration;

/** Which of its migrations Flyway gets to see, and what it does with each. */
@FunctionalInterface
interface FlywayChoice {
  /** All of them, as they are. */
  FlywayChoice ALL = found -> found;

  /**
   * Chooses.
   *
   * @param found what Flyway finds by itself
   */
  List<ResolvedMigration> of(List<ResolvedMigration> found);
}
