package io.github.schemacontract.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The tests around it run with several Flyways; this shows that each is really there. */
class FlywayVersionTest extends FlywayTestBase {

  @Test
  void the_flyway_that_the_build_names_is_the_one_that_runs() {
    assertThat(flyway().version())
        .isEqualTo(System.getProperty("flyway.expected", flyway().version()));
  }
}
