package io.github.schemacontract.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FlywayFailurePlaceTest extends FlywayTestBase {

  @Test
  void the_first_statement_of_a_script_can_fail() {
    script("V1__One.sql", "-- a comment\n\nselect nothing;\nselect 1;\n");

    var failure = failure();

    assertThat(failure.migration().orElseThrow().script()).isEqualTo("V1__One.sql");
    assertThat(failure.line()).hasValue(3);
    assertThat(failure.statement()).hasValue("select nothing");
    assertThat(failure.position()).hasValue("select n".length());
    assertThat(failure.sqlState()).hasValue("42703");
    assertThat(failure.message()).isEqualTo("column \"nothing\" does not exist");
  }

  @Test
  void a_statement_in_the_middle_can_fail_among_equal_ones() {
    script(
        "V1__One.sql",
        """
        create table one (id int primary key);
        insert into one values (1);

        insert into one values (1);
        insert into one values (2);
        """);

    var failure = failure();

    assertThat(failure.line()).hasValue(4);
    assertThat(failure.statement()).hasValue("insert into one values (1)");
    assertThat(failure.sqlState()).hasValue("23505");
    assertThat(failure.hint()).hasValue("Key (id)=(1) already exists.");
    assertThat(failure.position()).isEmpty();
  }

  @Test
  void the_last_statement_can_fail_without_a_delimiter() {
    script("V1__One.sql", "select 1;\nselect 2;\nselect nothing");
    assertThat(failure().line()).hasValue(3);
    assertThat(failure().statement()).hasValue("select nothing");
  }

  @Test
  void the_line_is_the_one_that_the_error_points_at_inside_the_statement() {
    script(
        "V1__One.sql",
        """
        create table zero (id int);
        create table one (
          id int,
          at nonsense,
          name text
        );
        """);

    var failure = failure();

    assertThat(failure.line()).hasValue(4);
    assertThat(failure.message()).isEqualTo("type \"nonsense\" does not exist");
    int position = failure.position().orElseThrow();
    assertThat(failure.statement().orElseThrow().substring(position - 1)).startsWith("nonsense");
  }

  @Test
  void the_place_counts_characters_not_bytes() {
    script("V1__One.sql", "select '😀 Größe',\n'😀\n😀', 1,\nnothing,\n2;");
    assertThat(failure().line()).hasValue(4);
  }

  @Test
  void detail_and_hint_are_told() {
    script("V1__One.sql", "create table one (created date);\nselect creatd from one;");
    assertThat(failure().hint().orElseThrow()).contains("one.created");
  }

  @Test
  void an_error_in_a_do_block_has_the_line_of_the_block_that_ran() {
    script(
        "V1__One.sql",
        """
        select 1;
        do $$
        begin
          perform 1;
          raise exception 'no orders yet' using hint = 'Import them.';
        end $$;
        """);

    var failure = failure();

    assertThat(failure.line()).hasValue(5);
    assertThat(failure.message()).isEqualTo("no orders yet");
    assertThat(failure.hint()).hasValue("Import them.");
    assertThat(failure.sqlState()).hasValue("P0001");
    assertThat(failure.position()).isEmpty();
  }

  @Test
  void an_error_in_a_called_function_has_the_line_of_the_call() {
    script(
        "V1__One.sql",
        """
        create function f() returns void language plpgsql as $$
        begin
          raise exception 'inside';
        end $$;

        select f();
        """);
    assertThat(failure().line()).hasValue(6);
  }

  @Test
  void windows_line_ends_move_no_line() {
    script(
        "V1__One.sql",
        "-- a\r\ncreate table one (\r\n  id int\r\n);\r\ncreate table two (\r\n  id nonsense\r\n);\r\n");
    assertThat(failure().line()).hasValue(6);
  }

  @Test
  void placeholders_move_no_line_even_where_their_values_do() {
    script(
        "V1__One.sql",
        """
        create table ${name} (id int);
        ${several};
        insert into ${name} values (1);
        insert into ${name}
        values ('x');
        """);

    var failure =
        failure(
            "flyway.placeholders.name", "reports", "flyway.placeholders.several", "select\n1\n,2");

    assertThat(failure.line()).hasValue(5);
    assertThat(failure.statement().orElseThrow()).startsWith("insert into reports");
  }

  @Test
  void quoted_identifiers_and_bodies_with_delimiters_move_no_line() {
    script(
        "V1__One.sql",
        """
        create table "a;b" ("c;" text default ';');
        create function f() returns int language sql as $f$ select 1; select 2; $f$;
        create function g() returns int begin atomic
          select 1;
          select 2;
        end;
        select "x;" from "a;b";
        """);
    assertThat(failure().line()).hasValue(7);
  }

  @Test
  void rows_of_copy_move_no_line() {
    script(
        "V1__One.sql",
        """
        create table one (id int, name text);
        copy one from stdin;
        1\tit's
        2\tselect nothing;
        \\.
        select nothing;
        """);
    assertThat(failure().line()).hasValue(6);
  }

  @Test
  void a_placeholder_without_a_value_is_told_with_its_migration() {
    script("V1__One.sql", "create table one (id int);");
    script("V2__Two.sql", "select 1;\nselect '${missing}';");

    var run = migrate();

    var failure = run.failure().orElseThrow();
    assertThat(scripts(run.applied())).containsExactly("V1__One.sql");
    assertThat(failure.migration().orElseThrow().script()).isEqualTo("V2__Two.sql");
    assertThat(failure.line()).hasValue(2);
    assertThat(failure.message()).contains("No value provided for placeholder: ${missing}");
  }

  @Test
  void a_quote_left_open_is_told_where_it_opens() {
    script("V1__One.sql", "select 1;\nselect 'open;\nselect 2;");
    assertThat(failure().line()).hasValue(2);
    assertThat(failure().message()).startsWith("unterminated quoted string");
  }

  @Test
  void a_body_left_open_is_told_with_its_migration() {
    script("V1__One.sql", "select 1;\ndo $$ begin\n");
    assertThat(failure().line()).hasValue(2);
    assertThat(failure().message()).startsWith("unterminated dollar-quoted string");
  }
}
