package io.github.schemacontract.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ScriptLinesTest {

  private static ScriptLines lines(String script) {
    return new ScriptLines(script, "${", "}");
  }

  @Test
  void equal_statements_get_the_lines_one_after_the_other() {
    var lines = lines("select 1;\nselect 1;\n\nselect 1;");
    assertThat(lines.next("select 1")).hasValue(1);
    assertThat(lines.next("select 1")).hasValue(2);
    assertThat(lines.next("select 1")).hasValue(4);
    assertThat(lines.next("select 1")).isEmpty();
  }

  @Test
  void comments_before_a_statement_are_not_its_beginning() {
    var lines = lines("\uFEFF-- a\n/* b\n /* c */ */\n  select 1; -- d\nselect 2;");
    assertThat(lines.next("-- a\n/* b\n /* c */ */\n  select 1")).hasValue(4);
    assertThat(lines.next("select 2")).hasValue(5);
  }

  @Test
  void a_place_inside_a_statement_has_its_own_line() {
    var statement = "create table a (\n  id int,\n  b nonsense)";
    assertThat(lines("\n" + statement + ";").next(statement, statement.indexOf("nonsense")))
        .hasValue(4);
  }

  @Test
  void a_place_beyond_the_end_falls_on_the_last_line() {
    assertThat(lines("select\n1").next("select\n1", 8)).hasValue(2);
  }

  @Test
  void placeholders_stand_for_any_text_even_of_several_lines() {
    var lines = lines("insert into ${t} values (1);\ninsert into ${t}\nvalues (nothing);");
    assertThat(lines.next("insert into a values (1)")).hasValue(1);
    var second = "insert into a\n-- x\nvalues (nothing)";
    assertThat(lines.next(second, second.indexOf("nothing"))).hasValue(3);
  }

  @Test
  void a_placeholder_does_not_swallow_another_statement() {
    var lines = lines("insert into ${t} values (1);\nselect 2;\ninsert into ${t} values (3);");
    assertThat(lines.next("insert into a values (3)")).hasValue(3);
  }

  @Test
  void a_statement_that_is_a_placeholder_alone_is_found() {
    var lines = lines("select 1;\n${extra};\nselect 2;");
    assertThat(lines.next("select 1")).hasValue(1);
    assertThat(lines.next("create index i on t (a)")).hasValue(2);
    assertThat(lines.next("select 2")).hasValue(3);
  }

  @Test
  void line_ends_may_differ_between_script_and_statement() {
    var lines = lines("select 1;\r\nselect\r\n2;\r\n");
    assertThat(lines.next("select 1")).hasValue(1);
    assertThat(lines.next("select\n2", 7)).hasValue(3);
  }

  @Test
  void delimiters_inside_quotes_and_bodies_end_nothing() {
    var lines = lines("do $$ begin; end $$;\nselect ';', \";\", $a$;$a$;\nselect 3;");
    assertThat(lines.next("select 3")).hasValue(3);
  }

  @Test
  void a_statement_that_the_lexer_would_cut_in_two_is_found_whole() {
    var atomic = "create function f() returns int begin atomic\n select 1;\n select 2;\nend";
    var lines = lines(atomic + ";\nselect 3;");
    assertThat(lines.next(atomic)).hasValue(1);
    assertThat(lines.next("select 3")).hasValue(5);
  }

  @Test
  void copied_rows_are_passed_over() {
    var lines = lines("copy t from stdin;\n1\tit's\n\\.\nselect 3;");
    assertThat(lines.next("copy t from stdin")).hasValue(1);
    assertThat(lines.next("select 3")).hasValue(4);
  }

  @Test
  void a_statement_that_is_not_in_the_script_has_no_line_and_loses_no_place() {
    var lines = lines("select 1;\nselect 2;");
    assertThat(lines.next("select 7")).isEmpty();
    assertThat(lines.next("select 2")).hasValue(2);
  }

  @Test
  void without_placeholders_their_signs_are_text() {
    var lines = new ScriptLines("select '${a}';\nselect '${b}';", "", "}");
    assertThat(lines.next("select '${b}'")).hasValue(2);
    assertThat(lines.next("select 'b'")).isEqualTo(OptionalInt.empty());
  }
}
