package io.github.schemacontract.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An ordinary role runs the migrations, and whatever is done to its history. */
class FlywayRoleTest extends FlywayTestBase {
  private static final String OWNERS =
      "select distinct tableowner::text from pg_tables where schemaname = 'public'";

  private TestDatabase ordinary;

  @BeforeEach
  void anOrdinaryRole() {
    ordinary = TestDatabase.migratedAs("flyway_ordinary");
    script("V1__one.sql", "create table one (id int);");
    script(
        "V2__two.sql",
        "create table two as select current_user::text as u, session_user::text as s;");
    script("R__view.sql", "create or replace view v as select * from two;");
  }

  @AfterEach
  void drop() {
    ordinary.close();
  }

  @Test
  void it_owns_what_it_makes_and_the_history() {
    assertThat(flyway().migrate(ordinary, MigrationListener.NONE).failure()).isEmpty();

    assertThat(ordinary.query(OWNERS)).containsExactly("flyway_ordinary");
    assertThat(ordinary.query("select u || ' ' || s from two"))
        .containsExactly("flyway_ordinary flyway_ordinary");
    assertThat(ordinary.query("select current_user::text")).doesNotContain("flyway_ordinary");
  }

  @Test
  void what_it_may_not_do_fails_in_postgresqls_words() {
    script("V3__role.sql", "select 1;\ncreate role flyway_another;");
    var failure = flyway().migrate(ordinary, MigrationListener.NONE).failure().orElseThrow();
    assertThat(failure.sqlState()).hasValue("42501");
    assertThat(failure.message()).contains("permission denied to create role");
    assertThat(failure.line()).hasValue(2);
  }

  @Test
  void old_versions_and_histories_are_its_own_too() {
    var run = flyway().migrate(ordinary, UpTo.version("1"), MigrationListener.NONE);
    assertThat(run.failure()).isEmpty();
    assertThat(run.leftOut()).hasSize(1);

    History history = flyway().history(ordinary);
    history.empty();
    history.markApplied(flyway().migrations(ordinary));
    assertThat(history.entries()).hasSize(3);
    history.drop();
    history.empty();

    assertThat(ordinary.query(OWNERS)).containsExactly("flyway_ordinary");
  }
}
