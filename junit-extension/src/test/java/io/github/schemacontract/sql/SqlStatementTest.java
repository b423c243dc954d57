package io.github.schemacontract.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SqlStatementTest {
  private static void areCut(String script, String... statements) {
    assertThat(SqlStatement.allOf(script))
        .extracting(SqlStatement::sql)
        .containsExactly(statements);
  }

  @Test
  void semicolons_end_statements_and_the_last_needs_none() {
    areCut("select 1; select 2 ;;\n", "select 1", "select 2");
    areCut("select 1;\nselect 2", "select 1", "select 2");
    areCut(" \n-- nothing\n");
  }

  @Test
  void semicolons_in_quotes_comments_and_parentheses_end_nothing() {
    areCut(
        "select ';', \";\", $$;$$, $a$;$$;$a$, e'\\';'; next",
        "select ';', \";\", $$;$$, $a$;$$;$a$, e'\\';'",
        "next");
    areCut("a -- ;\n b /* ; /* ; */ ; */ c; d", "a -- ;\n b /* ; /* ; */ ; */ c", "d");
    areCut(
        "create rule r as on insert to t do (a; b); c",
        "create rule r as on insert to t do (a; b)",
        "c");
  }

  @Test
  void a_body_that_begins_atomic_ends_with_its_own_end() {
    String routine =
        "create or replace function f() returns int begin atomic"
            + " select case when true then 1 end; select 2; end";
    areCut(routine + "; select 3", routine, "select 3");
  }

  @Test
  void a_transaction_begins_without_a_body() {
    areCut(
        "begin; create table atomic (id int); end", "begin", "create table atomic (id int)", "end");
    areCut(
        "create function f() returns int return 1; begin; select 1; end",
        "create function f() returns int return 1",
        "begin",
        "select 1",
        "end");
  }

  @Test
  void a_dump_is_taken_apart() {
    assertThat(
            SqlStatement.allOf(
                """
                -- a dump; of something
                create table "a;b" (c text default ';''; ' /* ; /* ; */ */);

                create function f() returns int language sql as $x$ select 1; $y$ $x$;
                create function g() returns int language sql
                begin atomic
                  select case when true then 1 else 2 end;
                  select 2;
                end;
                insert into t values (E'it\\'s; ', $$;$$, $1);
                create rule r as on insert to t do (delete from u; delete from v)"""))
        .extracting(SqlStatement::line)
        .containsExactly(2, 4, 5, 10, 11);
  }

  @Test
  void psqls_own_commands_are_left_out() {
    assertThat(
            SqlStatement.allOf(
                """
                \\restrict abc
                select 1;
                \\connect other
                select '
                \\not a command';
                """))
        .extracting(SqlStatement::sql)
        .containsExactly("select 1", "select '\n\\not a command'");
  }

  @Test
  void each_statement_knows_its_line() {
    assertThat(SqlStatement.allOf("-- first\n\nselect\n1;\n  /* and */ select 2"))
        .extracting(SqlStatement::line)
        .containsExactly(3, 5);
  }
}
