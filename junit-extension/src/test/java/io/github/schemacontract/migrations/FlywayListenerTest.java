package io.github.schemacontract.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlywayListenerTest extends FlywayTestBase {
  private static final String ONE = "insert into one values (1);\n";
  private final List<String> steps = new ArrayList<>();

  private void record(MigrationListener.Step step) {
    steps.add(
        step.migration().script()
            + ":"
            + (step.line().isPresent() ? step.line().getAsInt() : "-")
            + ":"
            + step.statement());
  }

  @Test
  void each_statement_and_each_end_of_a_migration_is_told() {
    script("V1__One.sql", "create table one (id int);\n\n-- b\ncreate table ${t} (id int);\n");
    script("R__Views.sql", "create view v as\nselect 1 as n");

    flyway("flyway.placeholders.t", "two").migrate(database, this::record);

    assertThat(steps)
        .containsExactly(
            "V1__One.sql:1:create table one (id int)",
            "V1__One.sql:4:create table two (id int)",
            "V1__One.sql:-:",
            "R__Views.sql:1:create view v as\nselect 1 as n",
            "R__Views.sql:-:");
  }

  @Test
  void copied_rows_are_no_part_of_the_statement() {
    script("V1__One.sql", "create table one (id int);\ncopy one from stdin;\n1\n\\.\nselect 1;");
    flyway().migrate(database, this::record);
    assertThat(steps).contains("V1__One.sql:2:copy one from stdin", "V1__One.sql:5:select 1");
  }

  @Test
  void a_java_migration_has_only_an_end() {
    flywayAt(
            List.of(
                "classpath:flyway/scripts",
                "classpath:io/github/schemacontract/migrations/javamigrations/good"))
        .migrate(database, this::record);
    assertThat(steps.subList(2, steps.size()))
        .singleElement()
        .asString()
        .endsWith("V2__Fill_reports:-:");
  }

  @Test
  void the_failing_statement_is_not_told() {
    script("V1__One.sql", "create table one (id int);\nselect nothing;");
    flyway().migrate(database, this::record);
    assertThat(steps).containsExactly("V1__One.sql:1:create table one (id int)");
  }

  @Test
  void the_failing_line_is_found_where_nobody_hears_of_statements() {
    script("V1__One.sql", "create table one (id int);\nselect 1;\nselect 1;\nselect 1/0;\n");
    var failure = flyway().migrate(database, MigrationListener.NONE).failure().orElseThrow();
    assertThat(failure.line()).hasValue(4);
    script("V1__One.sql", "insert into two values (1);\ncreate table two (id int);\n");
    assertThat(flyway().migrate(database, MigrationListener.NONE).failure().orElseThrow().line())
        .hasValue(1);
  }

  @Test
  void the_second_of_two_equal_statements_is_the_one_that_fails() {
    script("V1__One.sql", "create table one (id int primary key);\n" + ONE + ONE);
    var failure = flyway().migrate(database, MigrationListener.NONE).failure().orElseThrow();
    assertThat(failure.line()).hasValue(3);
  }

  @Test
  void the_session_sees_what_the_statement_did() {
    script("V1__One.sql", "create table one (id int);\ncreate table two (id int);");
    var counts = new ArrayList<Integer>();
    flyway().migrate(database, step -> counts.add(tables(step)));
    assertThat(counts).containsExactly(1, 2, 2);
  }

  @Test
  void what_the_listener_throws_ends_the_run_and_comes_back_as_it_was() {
    script("V1__One.sql", "create table one (id int);\ncreate table two (id int);");
    var stop = new IllegalStateException("far enough");
    assertThatThrownBy(
            () ->
                flyway()
                    .migrate(
                        database,
                        step -> {
                          throw stop;
                        }))
        .isSameAs(stop);
    assertThat(database.tables("public")).doesNotContain("one");
  }

  @Test
  void callbacks_of_the_project_still_run() {
    script("V1__One.sql", "create table one (id int);");
    script("afterEachMigrate.sql", "insert into one values (7);");
    flyway().migrate(database, this::record);
    assertThat(database.query("select id from one")).containsExactly("7");
    assertThat(steps).containsExactly("V1__One.sql:1:create table one (id int)", "V1__One.sql:-:");
  }

  private static int tables(MigrationListener.Step step) {
    try (var statement = step.connection().createStatement();
        var rows =
            statement.executeQuery(
                "select count(*) from pg_class where relname in ('one','two')")) {
      rows.next();
      return rows.getInt(1);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }
}
