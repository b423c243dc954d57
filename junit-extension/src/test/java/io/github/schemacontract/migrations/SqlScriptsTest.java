package io.github.schemacontract.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqlScriptsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          create table Reports (id int) | reports
          CREATE TABLE IF NOT EXISTS app.reports (id int) | reports
          create unlogged table "My ""Table""\" (id int) | My "Table"
          create table a.b.reports as select 1 | reports
          create foreign table reports (id int) server s | reports
          create table reports_1 partition of reports default | reports_1
          /* first */ create /* then */ table reports (id int) | reports
          create table ${schema}.${prefix}_reports (id int) | ${prefix}_reports
          do $$ begin create table reports (id int); end $$ | reports
          DO LANGUAGE plpgsql $body$ begin create table reports (id int); end $body$ | reports
          """)
  void tables_that_a_text_creates_are_found(String sql, String table) {
    assertThat(SqlScripts.createdTables(sql)).containsExactly(table);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-- create table reports (id int)",
        "/* create table a (id int); /* nested */ create table reports (id int) */",
        "select 'create table reports (id int)'",
        "select E'it\\'s create table reports (id int)'",
        "create function f() returns void language plpgsql as $$ begin create table reports"
            + " (id int); end $$",
        "select \"create\" table reports",
        "create temp table reports (id int)",
        "create view reports as select 1",
        "drop table reports",
        "alter table reports add column id int",
        "create table",
        "",
        "select 'open"
      })
  void what_only_looks_like_creating_a_table_is_passed_over(String sql) {
    assertThat(SqlScripts.createdTables(sql)).isEmpty();
  }

  @Test
  void a_comment_between_the_words_hides_no_table() {
    assertThat(SqlScripts.createdTables("create table -- this\n reports (id int)"))
        .containsExactly("reports");
  }

  @Test
  void a_do_block_does_not_open_the_function_bodies_after_it() {
    var sql =
        """
        do $$ begin create table a (id int); end $$;
        create function f() returns void language sql as $$ create table b (id int) $$;
        """;
    assertThat(SqlScripts.createdTables(sql)).containsExactly("a");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          create or replace view v as select 1 | v
          create materialized view if not exists s.m as select 1 | m
          create unique index concurrently if not exists i on t (a) | i
          create constraint trigger tr after insert on t execute function f() | tr
          create type "Mood" as enum ('a') | Mood
          create or replace function s.f(a int) returns int language sql as 'select 1' | f
          create sequence q | q
          create schema if not exists app | app
          create role reader | reader
          create temporary table t (id int) | t
          alter table t add column if not exists c int | c
          alter table only t add c int | c
          alter table t add constraint k unique (a) | k
          alter table a rename to b | b
          alter table a rename column x to y | y
          alter table a rename x to y | y
          """)
  void names_that_a_text_brings_into_being_are_found(String sql, String name) {
    assertThat(SqlScripts.createdNames(sql)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "create index on t (a)",
        "create schema authorization app",
        "alter table t add primary key (id)",
        "alter table t add unique (a)",
        "alter table t add foreign key (a) references b",
        "alter type mood add value 'c'",
        "alter table t alter column a set not null",
        "create user mapping for a server s",
        "drop index i"
      })
  void statements_that_name_nothing_new_give_no_name(String sql) {
    assertThat(SqlScripts.createdNames(sql)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "alter table Reports add column a int",
        "select 1 from \"reports\"",
        "select 'app.reports'::regclass",
        "create function f() returns void language sql as $$ delete from reports $$",
        "execute 'drop table reports'"
      })
  void an_identifier_is_mentioned_where_it_is_a_word(String sql) {
    assertThat(SqlScripts.mentions(sql, "reports")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-- reports",
        "/* reports */ select 1",
        "select * from reports_old",
        "select * from \"Reports\"",
        "select * from old$reports",
        "do $$ begin /* reports */ end $$"
      })
  void an_identifier_is_not_mentioned_in_comments_or_inside_other_words(String sql) {
    assertThat(SqlScripts.mentions(sql, "reports")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          create role Reader | reader
          create user "My App" login | My App
          alter role app set search_path = app | app
          alter role a rename to b | a, b
          do $$ begin execute 'create role reader'; end $$ | reader
          do $$ begin execute format('create role %I', 'reader'); end $$ | reader
          do $$ declare r text; begin foreach r in array array['a','b'] loop execute concat('create role ', r); end loop; end $$ | a, b
          """)
  void roles_that_a_text_makes_or_alters_are_found(String sql, String names) {
    assertThat(SqlScripts.namedRoles(sql)).containsExactly(names.split(", "));
    assertThat(SqlScripts.changesServer(sql)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "alter system set work_mem = '1GB'",
        "create tablespace fast location '/fast'",
        "drop role reader",
        "reassign owned by a to b"
      })
  void what_belongs_to_the_server_may_change_without_a_role_being_named(String sql) {
    assertThat(SqlScripts.namedRoles(sql)).isEmpty();
    assertThat(SqlScripts.changesServer(sql)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "create user mapping for app server s",
        "create table roles (name text default 'create')",
        "grant select on t to reader",
        "alter database app set search_path = app",
        "select 'reader'"
      })
  void what_stays_in_the_database_leaves_the_server_as_it_is(String sql) {
    assertThat(SqlScripts.namedRoles(sql)).isEmpty();
    assertThat(SqlScripts.changesServer(sql)).isFalse();
  }
}
