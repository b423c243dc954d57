package io.github.schemacontract.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemacontract.postgres.Waiting;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What starting states are made of: old versions, and histories that say something else. */
class FlywayHistoryTest extends FlywayTestBase {
  private static final String ENTRIES =
      "select concat_ws(' ', installed_rank, version, description, type, script, checksum, success)"
          + " from flyway_schema_history order by installed_rank";

  @BeforeEach
  void fourVersionsAndTwoViews() {
    script("V1__one.sql", "create table one (id int);");
    script("V2__two.sql", "create table two (id int);");
    script("V3__three.sql", "create table three (id int);");
    script("V10__ten.sql", "create table ten (id int);");
    script("R__a_late_view.sql", "create or replace view late as select * from ten;");
    script("R__early_view.sql", "create or replace view early as select * from one;");
  }

  private MigrationRun migrate(UpTo upTo) {
    return flyway().migrate(database, upTo, MigrationListener.NONE);
  }

  private History history() {
    return flyway().history(database);
  }

  private List<String> recorded() {
    return history().entries().stream().map(HistoryEntry::script).toList();
  }

  private List<Migration> only(String... scripts) {
    return flyway().migrations(database).stream()
        .filter(m -> List.of(scripts).contains(m.script()))
        .toList();
  }

  @Test
  void where_there_are_no_repeatable_migrations_a_version_is_reached_step_by_step() {
    folder.resolve("R__a_late_view.sql").toFile().delete();
    folder.resolve("R__early_view.sql").toFile().delete();

    var first = migrate(UpTo.version("2").withoutRepeatables());
    var second = migrate(UpTo.version("3").withoutRepeatables());

    assertThat(scripts(first.applied())).containsExactly("V1__one.sql", "V2__two.sql");
    assertThat(scripts(second.applied())).containsExactly("V3__three.sql");
    assertThat(recorded()).containsExactly("V1__one.sql", "V2__two.sql", "V3__three.sql");
    assertThat(database.tables("public"))
        .containsExactly("flyway_schema_history", "one", "three", "two");
    assertThat(scripts(migrate(UpTo.NEWEST).applied())).containsExactly("V10__ten.sql");
  }

  @Test
  void an_old_version_has_the_repeatable_migrations_that_run_there() {
    var run = migrate(UpTo.version("3"));

    assertThat(run.failure()).isEmpty();
    assertThat(scripts(run.applied()))
        .containsExactly("V1__one.sql", "V2__two.sql", "V3__three.sql", "R__early_view.sql");
    assertThat(run.leftOut())
        .extracting(f -> f.migration().orElseThrow().script())
        .containsExactly("R__a_late_view.sql");
    assertThat(run.leftOut().get(0).message()).contains("relation \"ten\" does not exist");
    assertThat(database.tables("public"))
        .containsExactly("early", "flyway_schema_history", "one", "three", "two");
    assertThat(recorded()).isEqualTo(scripts(run.applied()));
  }

  @Test
  void from_an_old_version_the_rest_runs() {
    migrate(UpTo.version("3"));

    var run = migrate();

    assertThat(run.failure()).isEmpty();
    assertThat(scripts(run.applied())).containsExactly("V10__ten.sql", "R__a_late_view.sql");
  }

  @Test
  void a_version_may_be_written_otherwise() {
    assertThat(migrate(UpTo.version("2.0")).applied()).hasSize(3);
  }

  @Test
  void a_version_that_was_skipped_is_neither_there_nor_recorded() {
    var run = migrate(UpTo.version("3").skipping(List.of("2")));

    assertThat(run.failure()).isEmpty();
    assertThat(recorded()).containsExactly("V1__one.sql", "V3__three.sql", "R__early_view.sql");
    assertThat(database.tables("public")).doesNotContain("two");
    assertThat(failure().message()).contains("resolved migration not applied to database: 2");
    assertThat(scripts(migrate("flyway.outOfOrder", "true").applied()))
        .containsExactly("V2__two.sql", "V10__ten.sql", "R__a_late_view.sql");
  }

  @Test
  void a_version_that_there_is_not_is_refused() {
    assertThatThrownBy(() -> migrate(UpTo.version("4")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "There is no migration of version 4, so there never was a database like that: name"
                + " one of those that there are, 1, 2, 3, 10.");
    assertThat(database.tables("public")).isEmpty();
  }

  @Test
  void an_old_version_is_recorded_as_flyway_itself_records_it() {
    for (String view : List.of("R__a_late_view.sql", "R__early_view.sql")) {
      assertThat(folder.resolve(view).toFile().delete()).isTrue();
    }
    migrate(UpTo.version("3"));
    var chosen = database.query(ENTRIES);
    history().drop();
    database.execute("drop table one, two, three");

    migrate("flyway.target", "3");

    assertThat(chosen).isEqualTo(database.query(ENTRIES));
  }

  @Test
  void a_listener_hears_of_every_statement_in_the_session_that_runs_it() {
    var seen = new ArrayList<String>();
    flyway()
        .migrate(
            database,
            UpTo.version("1"),
            step -> {
              try (var statement = step.connection().createStatement();
                  var rows = statement.executeQuery("select to_regclass('one')")) {
                rows.next();
                seen.add(step.migration().script() + ":" + step.statement() + rows.getString(1));
              } catch (java.sql.SQLException e) {
                throw new AssertionError(e);
              }
            });
    assertThat(seen).startsWith("V1__one.sql:create table one (id int)one", "V1__one.sql:one");
    // A session that was closed is listed until its process on the server has ended.
    Waiting.until(
        () ->
            database
                .query("select count(*) from pg_stat_activity where datname = current_database()")
                .equals(List.of("1")));
  }

  @Test
  void a_failure_on_the_way_has_its_line() {
    script("V3__three.sql", "select 1;\nselect 1/0;");
    var failure = migrate(UpTo.version("3")).failure().orElseThrow();
    assertThat(failure.line()).hasValue(2);
    assertThat(recorded()).containsExactly("V1__one.sql", "V2__two.sql");
  }

  @Test
  void a_history_that_is_dropped_is_gone() {
    migrate();
    history().drop();
    history().drop();
    assertThat(database.tables("public")).contains("one").doesNotContain("flyway_schema_history");
    assertThat(history().entries()).isEmpty();
    assertThat(failure().message()).contains("no schema history table");
  }

  @Test
  void a_history_that_is_emptied_is_there() {
    migrate();
    history().empty();
    assertThat(database.tables("public")).contains("one", "flyway_schema_history");
    assertThat(history().entries()).isEmpty();
    assertThat(failure().message()).contains("relation \"one\" already exists");
  }

  @Test
  void an_empty_history_is_made_where_there_is_none() {
    history().empty();
    assertThat(database.tables("public")).containsExactly("flyway_schema_history");
    assertThat(history().entries()).isEmpty();
  }

  @Test
  void a_history_is_made_beside_objects_that_came_without_one() {
    database.execute("create table one (id int); create table two (id int)");
    history().markApplied(only("V1__one.sql", "V2__two.sql"));
    assertThat(recorded()).containsExactly("V1__one.sql", "V2__two.sql");
    assertThat(migrate().failure()).isEmpty();

    history().drop();
    history().empty();
    assertThat(history().entries()).isEmpty();
  }

  @Test
  void a_history_in_a_schema_of_its_own_is_made_and_emptied_too() {
    var tool = flyway("flyway.defaultSchema", "History's", "flyway.table", "My table");
    tool.history(database).markApplied(tool.migrations(database));
    assertThat(tool.history(database).entries()).hasSize(6);
    tool.history(database).empty();
    assertThat(tool.history(database).entries()).isEmpty();
  }

  @Test
  void what_is_marked_as_applied_is_recorded_and_not_run() {
    migrate(UpTo.version("2"));

    history().markApplied(flyway().migrations(database));

    assertThat(recorded())
        .containsExactly(
            "V1__one.sql",
            "V2__two.sql",
            "R__early_view.sql",
            "V3__three.sql",
            "V10__ten.sql",
            "R__a_late_view.sql");
    assertThat(database.tables("public")).doesNotContain("three", "ten");
    assertThat(migrate()).isEqualTo(new MigrationRun(List.of(), java.util.Optional.empty()));
  }

  @Test
  void what_is_marked_is_recorded_as_if_it_had_run() {
    migrate();
    var ran = database.query(ENTRIES);
    history().empty();

    history().markApplied(flyway().migrations(database));

    assertThat(database.query(ENTRIES)).isEqualTo(ran);
  }

  @Test
  void an_old_history_of_new_objects() {
    migrate();
    history().empty();
    history().markApplied(only("V1__one.sql", "V2__two.sql"));

    assertThat(recorded()).containsExactly("V1__one.sql", "V2__two.sql");
    assertThat(failure().message()).contains("relation \"three\" already exists");
  }

  @Test
  void a_failed_entry_is_what_flyway_leaves_of_a_migration_that_broke() {
    script("V3__three.sql", "create table three (id int);\ncreate index concurrently i on no (n);");
    migrate(UpTo.version("2"));
    migrate("flyway.postgresql.transactional.lock", "false", "flyway.mixed", "true");
    var broke = database.query(ENTRIES);
    history().repair();
    assertThat(broke).hasSize(4).last().asString().endsWith("f");

    history().markFailed(only("V3__three.sql").get(0));

    assertThat(database.query(ENTRIES)).isEqualTo(broke);
    assertThat(failure().message()).contains("failed migration to version 3");
    assertThat(history().entries().get(3).succeeded()).isFalse();
  }

  @Test
  void what_is_recorded_already_can_not_be_marked_as_failed() {
    migrate();
    assertThatThrownBy(() -> history().markFailed(only("V3__three.sql").get(0)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Flyway records V3__three.sql already, so it can not be recorded as failed");
  }

  @Test
  void a_repair_takes_a_failed_entry_out() {
    migrate(UpTo.version("2"));
    history().markFailed(only("V3__three.sql").get(0));

    assertThat(history().repair()).isEmpty();

    assertThat(scripts(migrate().applied())).startsWith("V3__three.sql", "V10__ten.sql");
  }

  @Test
  void a_baseline_begins_a_history() {
    database.execute("create table one (id int); create table two (id int)");

    assertThat(history().baseline("2")).isEmpty();

    assertThat(history().entries()).extracting(HistoryEntry::type).containsExactly("BASELINE");
    assertThat(scripts(migrate().applied())).startsWith("V3__three.sql", "V10__ten.sql");
    assertThat(history().baseline("3").orElseThrow().message()).contains("baseline");
  }
}
