package io.github.schemacontract.trials;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemacontract.catalog.NamedQuery;
import io.github.schemacontract.catalog.NamedQuery.Form;
import io.github.schemacontract.postgres.Database;
import io.github.schemacontract.postgres.Databases;
import io.github.schemacontract.postgres.EveryMajor;
import io.github.schemacontract.postgres.PostgresServer;
import io.github.schemacontract.verdict.BrokenQuery;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/** A query that is said to fail must fail with whatever parameters and search path. */
class QueryTrialTest {
  private static final String SCHEMA =
      """
      create type state as enum ('open');
      create table orders (id bigint, state state, tags jsonb, at timestamptz, owner text);
      create function total(bigint) returns bigint language sql as 'select 1::bigint';
      create function total(date) returns bigint language sql as 'select 1::bigint';
      create procedure archive(bigint) language sql as 'select 1';
      create schema shop;
      create table shop.orders (id bigint, price numeric);
      create table shop.items (id bigint);
      create function shop.tax(bigint) returns bigint language sql as 'select 1::bigint';
      create schema "Odd";
      create table "Odd"."Things" ("Name" text);
      """;

  private static final List<String> LIVING =
      List.of(
          "select id from orders where id = ? and owner in (?, ?)",
          "select ? || ?, ? + ?, abs(?), date_trunc('day', ?), extract(year from ?)",
          "select * from orders where tags -> ? = ? and tags @> ? and tags ?? 'a'",
          "select total(?), total(id, 1), archive(1) from orders",
          "select * from orders where state = ? and at > ? and owner ~~* ?",
          "select state + 1 from orders",
          "select price from orders",
          "select items.id, price from items, orders",
          "select tax(id), shop.tax(id) from items",
          "select \"Name\" from \"Things\"",
          "call archive(?)",
          "select {o.*} from orders o",
          "select from where",
          "select * from orders where id = any(?) and owner = ?::text and ? is null",
          "with gone as (select 1 as a) select a from gone",
          "insert into orders (id) values (?)",
          "delete from orders; delete from items",
          "truncate nowhere",
          "");

  private static final List<String> BROKEN =
      List.of(
          "ROUTINE [fine] select fine(?) from orders",
          "ROUTINE [shop, total] select shop.total(1)",
          "ROUTINE [Fine] select id, \"Fine\"( id ) from orders where owner = '?ü' and id = ?",
          "ROUTINE [purge] call purge(?, ?)",
          "OTHER [clients] select * from clients where id = ?",
          "OTHER [shop, clients] select 'ü𝄞', ? from shop.clients",
          "OTHER [o, price] select o.price from public.orders o",
          "OTHER [vat] update orders set vat = ?",
          "OTHER [vat] insert into orders (id, vat) values (?, ?)",
          "OTHER [status] select * from orders where owner = cast(? as status)");

  @EveryMajor
  void whatLacksSomethingIsToldAndWhatIsNotUnderstoodIsNot(PostgresServer server)
      throws SQLException {
    List<NamedQuery> queries =
        Stream.concat(LIVING.stream(), BROKEN.stream().map(QueryTrialTest::sql))
            .map(sql -> query(Form.STATEMENT, sql))
            .toList();

    assertThat(broken(server, queries)).containsExactlyElementsOf(BROKEN);
  }

  @EveryMajor
  void aCallIsJudgedByItsName(PostgresServer server) throws SQLException {
    List<NamedQuery> calls =
        Stream.of(
                "archive", "TOTAL", "shop.tax", "shop.archive", "purge", "\"Total\"", "{h-schema}p")
            .map(name -> query(Form.CALL, name))
            .toList();

    assertThat(broken(server, calls))
        .containsExactly(
            "ROUTINE [shop, archive] shop.archive",
            "ROUTINE [purge] purge",
            "ROUTINE [Total] \"Total\"");
  }

  private static List<String> broken(PostgresServer server, List<NamedQuery> queries)
      throws SQLException {
    try (var databases = new Databases(server);
        Database database = databases.create("queries");
        var connection = database.connect();
        var statement = connection.createStatement()) {
      statement.execute(SCHEMA);
      return QueryTrial.broken(queries, database).stream().map(QueryTrialTest::text).toList();
    }
  }

  private static String sql(String told) {
    return told.substring(told.indexOf(']') + 2);
  }

  private static String text(BrokenQuery broken) {
    return broken.lack() + " " + broken.names() + " " + broken.query().text();
  }

  private static NamedQuery query(Form form, String text) {
    return new NamedQuery(NamedQuery.path("q"), form, text);
  }
}
