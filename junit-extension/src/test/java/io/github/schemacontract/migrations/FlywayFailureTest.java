package io.github.schemacontract.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FlywayFailureTest extends FlywayTestBase {
  private static final String JAVA =
      "classpath:io/github/schemacontract/migrations/javamigrations/";

  @Test
  void a_failing_migration_keeps_those_before_it() {
    script("V1__One.sql", "create table one (id int);");
    script("V2__Two.sql", "select nothing;");
    script("V3__Three.sql", "create table three (id int);");

    var run = migrate();

    assertThat(scripts(run.applied())).containsExactly("V1__One.sql");
    assertThat(run.failure().orElseThrow().migration().orElseThrow().version()).hasValue("2");
    assertThat(database.tables("public")).containsExactly("flyway_schema_history", "one");
  }

  @Test
  void a_failing_group_keeps_none() {
    script("V1__One.sql", "create table one (id int);");
    script("V2__Two.sql", "select nothing;");

    var run = migrate("flyway.group", "true");

    assertThat(run.applied()).isEmpty();
    assertThat(run.failure().orElseThrow().migration().orElseThrow().version()).hasValue("2");
  }

  @Test
  void a_repeatable_migration_can_fail() {
    script("V1__One.sql", "create table one (id int);");
    script("R__Views.sql", "\ncreate view v as\nselect nothing from one;");

    var run = migrate();

    assertThat(scripts(run.applied())).containsExactly("V1__One.sql");
    assertThat(run.failure().orElseThrow().migration().orElseThrow().script())
        .isEqualTo("R__Views.sql");
    assertThat(run.failure().orElseThrow().line()).hasValue(3);
  }

  @Test
  void a_repeatable_migration_that_failed_in_its_new_form_is_not_applied() {
    script("R__Views.sql", "create view v as select 1 as n;");
    migrate();
    script("R__Views.sql", "create or replace view v as select nothing;");
    var run = migrate();
    assertThat(run.applied()).isEmpty();
    assertThat(run.failure().orElseThrow().line()).hasValue(1);
  }

  @Test
  void a_java_migration_fails_with_its_own_exception_and_no_line() {
    var run =
        flywayAt(List.of("classpath:flyway/scripts", JAVA + "bad"))
            .migrate(database, MigrationListener.NONE);

    var failure = run.failure().orElseThrow();

    assertThat(scripts(run.applied())).containsExactly("V1__Create_reports.sql");
    assertThat(failure.migration().orElseThrow().version()).hasValue("2");
    assertThat(failure.message()).isEqualTo("java.lang.IllegalStateException: no service here");
    assertThat(failure.line()).isEmpty();
    assertThat(failure.statement()).isEmpty();
    assertThat(failure.sqlState()).isEmpty();
  }

  @Test
  void a_java_migration_fails_with_what_postgresql_said() {
    var failure =
        flywayAt(List.of("classpath:flyway/scripts", JAVA + "badsql"))
            .migrate(database, MigrationListener.NONE)
            .failure()
            .orElseThrow();

    assertThat(failure.message()).isEqualTo("relation \"nothing\" does not exist");
    assertThat(failure.sqlState()).hasValue("42P01");
    assertThat(failure.line()).isEmpty();
    assertThat(failure.position()).isEmpty();
  }

  @Test
  void a_script_outside_a_transaction_fails_half_way() {
    script("V1__One.sql", "create table one (id int);");
    script(
        "V2__Two.sql",
        "create index concurrently i on one (id);\ncreate index concurrently j on one (nothing);");

    // Without it Flyway's own lock makes the index wait for ever.
    var run = migrate("flyway.postgresql.transactional.lock", "false");

    assertThat(scripts(run.applied())).containsExactly("V1__One.sql");
    assertThat(run.failure().orElseThrow().line()).hasValue(2);
    assertThat(database.query("select indexname::text from pg_indexes where tablename = 'one'"))
        .containsExactly("i");
  }

  @Test
  void a_commit_that_is_refused_is_the_migrations_failure() {
    script(
        "V1__One.sql",
        """
        create table one (id int primary key);
        create table two (one_id int references one initially deferred);
        """);
    script("V2__Two.sql", "insert into two values (7);");

    var run = migrate();

    assertThat(scripts(run.applied())).containsExactly("V1__One.sql");
    assertThat(run.failure().orElseThrow().migration().orElseThrow().version()).hasValue("2");
    assertThat(run.failure().orElseThrow().sqlState()).hasValue("23503");
    assertThat(run.failure().orElseThrow().line()).isEmpty();
  }

  @Test
  void a_failing_batch_has_postgresqls_error_without_the_statement() {
    script(
        "V1__One.sql",
        """
        create table one (id int primary key);
        insert into one values (1);
        insert into one values (1);
        """);

    var failure = failure("flyway.batch", "true");

    assertThat(failure.migration()).isPresent();
    assertThat(failure.sqlState()).hasValue("23505");
    assertThat(failure.message()).startsWith("duplicate key value");
    assertThat(failure.statement()).isEmpty();
  }
}
