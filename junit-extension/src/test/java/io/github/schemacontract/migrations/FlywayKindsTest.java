package io.github.schemacontract.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The kinds of scripts that Flyway knows besides plain versions, and the settings around them. */
class FlywayKindsTest extends FlywayTestBase {
  private static final String[] NO_LOCK = {"flyway.postgresql.transactional.lock", "false"};

  private static String[] with(String... more) {
    return java.util.stream.Stream.concat(List.of(NO_LOCK).stream(), List.of(more).stream())
        .toArray(String[]::new);
  }

  @Test
  void from_empty_a_baseline_migration_stands_for_those_up_to_it() {
    script("V1__one.sql", "create table one (id int);");
    script("V5__five.sql", "alter table one add n int;");
    script("B5__so_far.sql", "create table one (id int, n int);");
    script("V6__six.sql", "create table six (id int);");

    assertThat(scripts(flyway().migrations(database)))
        .containsExactly("B5__so_far.sql", "V6__six.sql");
    var run = migrate();

    assertThat(run.failure()).isEmpty();
    assertThat(scripts(run.applied())).containsExactly("B5__so_far.sql", "V6__six.sql");
    assertThat(run.applied().get(0).text()).hasValue("create table one (id int, n int);");
    assertThat(run.applied()).isEqualTo(flyway().migrations(database));
    assertThat(flyway().versions(database)).containsExactly("1", "5", "6");
  }

  @Test
  void a_baseline_migration_is_passed_over_where_a_history_has_begun() {
    script("V1__one.sql", "create table one (id int);");
    script("V5__five.sql", "alter table one add n int;");
    script("V6__six.sql", "create table six (id int);");
    migrate("flyway.target", "1");
    script("B5__so_far.sql", "create table one (id int, n int);");

    var run = migrate();

    assertThat(run.failure()).isEmpty();
    assertThat(scripts(run.applied())).containsExactly("V5__five.sql", "V6__six.sql");
  }

  @Test
  void a_baseline_migration_that_fails_has_its_line() {
    script("V5__five.sql", "select 1;");
    script("B5__so_far.sql", "select 1;\nselect * from nothing;");
    var failure = failure();
    assertThat(failure.migration().orElseThrow().script()).isEqualTo("B5__so_far.sql");
    assertThat(failure.line()).hasValue(2);
  }

  @Test
  void a_state_before_a_baseline_migration_is_built_from_the_versions() {
    script("V1__one.sql", "create table one (id int);");
    script("V5__five.sql", "alter table one add n int;");
    script("B5__so_far.sql", "create table one (id int, n int);");
    script("V6__six.sql", "create table six (id int);");

    var before = flyway().migrate(database, UpTo.version("1"), MigrationListener.NONE);
    assertThat(scripts(before.applied())).containsExactly("V1__one.sql");
    assertThat(scripts(migrate().applied())).containsExactly("V5__five.sql", "V6__six.sql");
  }

  @Test
  void a_baseline_on_migrate_passes_over_what_is_below_it() {
    database.execute("create table one (id int)");
    script("V1__one.sql", "create table one (id int);");
    script("V2__two.sql", "create table two (id int);");
    var run = migrate("flyway.baselineOnMigrate", "true", "flyway.baselineVersion", "1");
    assertThat(run.failure()).isEmpty();
    assertThat(scripts(run.applied())).containsExactly("V2__two.sql");
  }

  @Test
  void callbacks_run_and_are_no_migrations() {
    script("V1__one.sql", "create table one (id int);");
    script("beforeMigrate.sql", "create table if not exists before (id int);");
    script("afterEachMigrate.sql", "create table if not exists each (id int);");
    script("afterMigrate__grants.sql", "grant select on one to public;");

    var run = migrate();

    assertThat(run.failure()).isEmpty();
    assertThat(scripts(run.applied())).containsExactly("V1__one.sql");
    assertThat(scripts(flyway().migrations(database))).containsExactly("V1__one.sql");
    assertThat(database.tables("public")).contains("before", "each", "one");
  }

  @Test
  void a_callback_that_fails_is_told_with_its_file_and_line() {
    script("V1__one.sql", "create table one (id int);");
    script("afterMigrate.sql", "select 1;\ngrant select on nothing to public;");
    var failure = failure();
    assertThat(failure.message()).contains("relation \"nothing\" does not exist");
    assertThat(failure.migration().orElseThrow().script()).isEqualTo("afterMigrate.sql");
    assertThat(failure.line()).hasValue(2);
    assertThat(failure.statement()).hasValue("grant select on nothing to public");
  }

  @Test
  void a_callback_that_fails_around_a_migration_is_told_with_its_file_and_line() {
    script("V1__one.sql", "create table one (id int);");
    script("afterEachMigrate.sql", "select 1;\n\ngrant select on nothing to public;");
    var failure = failure();
    assertThat(failure.message()).contains("relation \"nothing\" does not exist");
    assertThat(failure.migration().orElseThrow().script()).isEqualTo("afterEachMigrate.sql");
    assertThat(failure.line()).hasValue(3);
    assertThat(failure.statement()).hasValue("grant select on nothing to public");
  }

  @Test
  void a_script_that_says_so_runs_outside_a_transaction() {
    script("V1__one.sql", "create table one (id int);");
    script("V2__batches.sql", "do $$ begin insert into one values (1); commit; end $$;");
    assertThat(failure(NO_LOCK).message()).contains("invalid transaction termination");
    script("V2__batches.sql.conf", "executeInTransaction=false");

    assertThat(migrate(NO_LOCK).failure()).isEmpty();
    assertThat(flyway().ignored(database)).isEmpty();
  }

  @Test
  void an_index_is_built_concurrently_without_the_lock() {
    script("V1__one.sql", "create table one (id int);");
    script("V2__index.sql", "create index concurrently i on one (id);");
    assertThat(migrate(NO_LOCK).failure()).isEmpty();
  }

  @Test
  void a_mixed_script_runs_where_that_is_allowed() {
    script("V1__one.sql", "create table one (id int);\ncreate index concurrently i on one (id);");
    assertThat(failure(NO_LOCK).message()).contains("transactional and non-transactional");
    assertThat(migrate(with("flyway.mixed", "true")).failure()).isEmpty();
  }

  @Test
  void a_group_is_applied_as_a_whole_or_not_at_all() {
    script("V1__one.sql", "create table one (id int);");
    script("V2__two.sql", "create table two (id int);\nselect 1/0;");
    var run = migrate("flyway.group", "true");
    assertThat(run.applied()).isEmpty();
    assertThat(run.failure().orElseThrow().line()).hasValue(2);
    script("V2__two.sql", "create table two (id int);");
    assertThat(scripts(migrate("flyway.group", "true").applied()))
        .containsExactly("V1__one.sql", "V2__two.sql");
  }

  @Test
  void flyways_own_placeholders_have_values() {
    script(
        "V1__one.sql",
        "create table one as select '${flyway:user}' as u, '${flyway:database}' as d,"
            + " '${flyway:timestamp}' as t, '${flyway:defaultSchema}' as s, '${flyway:table}' as h,"
            + " '${flyway:filename}' as f;");
    assertThat(migrate().failure()).isEmpty();
    assertThat(database.query("select concat_ws(' ', u, d, s, h, f) from one"))
        .containsExactly(
            database.address().user()
                + " "
                + database.name()
                + " public flyway_schema_history V1__one.sql");
  }

  @Test
  void what_a_session_begins_with_holds() {
    script("V1__one.sql", "create table one as select current_setting('app.tenant') as t;");
    assertThat(migrate("flyway.initSql", "set app.tenant = 'a'").failure()).isEmpty();
    assertThat(database.query("select t from one")).containsExactly("a");
  }

  @Test
  void an_init_sql_that_fails_is_told() {
    script("V1__one.sql", "select 1;");
    assertThatThrownBy(() -> migrate("flyway.initSql", "set role nobody_at_all"))
        .hasMessageContaining("nobody_at_all");
  }

  @Test
  void locations_may_hold_wildcards() {
    script("a/sql/V1__one.sql", "create table one (id int);");
    script("b/sql/V2__two.sql", "create table two (id int);");
    script("b/other/V3__three.sql", "create table three (id int);");
    var tool = flywayAt(List.of(location() + "/*/sql"));
    assertThat(scripts(tool.migrate(database, MigrationListener.NONE).applied()))
        .containsExactly("V1__one.sql", "V2__two.sql");
    assertThat(tool.ignored(database)).isEmpty();
  }

  @Test
  void names_may_follow_other_rules() {
    script("M1-one.ddl", "create table one (id int);");
    script("A-views.ddl", "create view v as select 1 as n;");
    assertThat(
            scripts(
                migrate(
                        "flyway.sqlMigrationPrefix", "M",
                        "flyway.repeatableSqlMigrationPrefix", "A",
                        "flyway.sqlMigrationSeparator", "-",
                        "flyway.sqlMigrationSuffixes", ".ddl")
                    .applied()))
        .containsExactly("M1-one.ddl", "A-views.ddl");
  }

  @Test
  void history_carries_who_installed_and_where_it_is_kept() {
    script("V1__one.sql", "create table one (id int);");
    migrate(
        "flyway.table",
        "h",
        "flyway.installedBy",
        "me",
        "flyway.lockRetryCount",
        "3",
        "flyway.defaultSchema",
        "app",
        "flyway.ignoreMigrationPatterns",
        "*:missing");
    assertThat(database.query("select installed_by from app.h where version = '1'"))
        .containsExactly("me");
  }

  @Test
  void nothing_is_run_where_flyway_is_told_to_skip_it() {
    script("V1__one.sql", "create table one (id int);");
    var run = migrate("flyway.skipExecutingMigrations", "true");
    assertThat(run.failure()).isEmpty();
    assertThat(database.tables("public")).doesNotContain("one");
  }

  @Test
  void what_only_paid_editions_have_is_told() {
    assertThatThrownBy(() -> flyway("flyway.cherryPick", "1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("cherryPick");
  }

  @Test
  void line_ends_of_another_system_change_neither_checksum_nor_place() {
    script("V1__one.sql", "create table one (id int);\r\nselect 1;\r\nselect 1/0;\r\n");
    assertThat(failure().line()).hasValue(3);
    script("V1__one.sql", "create table one (id int);\r\n");
    migrate();
    script("V1__one.sql", "create table one (id int);\n");
    assertThat(migrate().failure()).isEmpty();
  }

  @Test
  void repeatables_run_in_the_order_of_their_descriptions_after_all_versions() {
    script("R__2_b.sql", "create or replace view b as select * from a;");
    script("R__1_a.sql", "create or replace view a as select * from one;");
    script("V1__one.sql", "create table one (id int);");
    assertThat(scripts(migrate().applied()))
        .containsExactly("V1__one.sql", "R__1_a.sql", "R__2_b.sql");
  }
}
