package io.github.schemacontract.entities;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.entities.MappedStatement.Kind;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementReaderTest {
  private final CatalogNames names = new CatalogNames(Optional.empty());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "create table Room (id int)                        | TABLE       | table public.room",
        "create table app.\"My.Room\" (id int)             | TABLE       | table app.\"My.Room\"",
        "create sequence Room_SEQ start with 1             | SEQUENCE    | sequence public.room_seq",
        "create unique index by_no on app.Room (no)        | INDEX       | table app.room",
        "alter table if exists Room add constraint fk foreign key (a) references b"
            + " | FOREIGN_KEY | table public.room",
        "alter table if exists Room add constraint \"U k\" unique (a) | UNIQUE | table public.room",
        "alter table Room add check (a > 0)                | CHECK       | table public.room",
        "create view v as select 1                         | VIEW        | table public.v",
      })
  void a_statement_is_known_by_its_beginning(String sql, Kind kind, String subject) {
    var statement = StatementReader.statement(sql, names).orElseThrow();

    assertThat(statement.kind()).isEqualTo(kind);
    assertThat(statement.subject().map(ObjectPath::toString)).contains(subject);
    assertThat(statement.sql()).isEqualTo(sql);
  }

  @Test
  void a_schema_is_made_only_where_it_is_not_there() {
    var statement = StatementReader.statement("create schema \"My App\"", names).orElseThrow();

    assertThat(statement.kind()).isEqualTo(Kind.SCHEMA);
    assertThat(statement.sql()).isEqualTo("create schema if not exists \"My App\"");
  }

  @Test
  void what_a_mapping_declares_beside_tables_is_kept() {
    String sql = "create function f() returns int language sql as 'select 1'";

    assertThat(StatementReader.statement(sql, names))
        .contains(new MappedStatement(Kind.OTHER, sql, Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "create type Status as enum ('A')",
        "create type Money as (cents bigint)",
        "create cast (varchar as Status) with inout as implicit",
        "insert into ids values (1)",
        "comment on table room is 'it's'",
      })
  void what_claims_nothing_is_dropped(String sql) {
    assertThat(StatementReader.statement(sql, names)).isEmpty();
  }

  @Test
  void a_type_is_made_only_where_it_is_not_there() {
    assertThat(subject("create type Status as enum ('A')")).isEqualTo("enum public.status");
    assertThat(subject("create type Money as (cents bigint)")).isEqualTo("composite public.money");
    assertThat(StatementReader.fallback("create table Money (cents bigint)", names)).isEmpty();
  }

  private String subject(String type) {
    var statement = StatementReader.fallback(type, names).orElseThrow();
    assertThat(statement.sql()).contains("is null then " + type);
    return statement.subject().orElseThrow().toString();
  }
}
