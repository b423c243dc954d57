package io.github.schemacontract.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FollowedRowsTest extends SessionTestBase {
  private FollowedRows rows;
  private boolean alone;

  @BeforeEach
  void prepare() throws SQLException {
    execute("create table old (id int primary key)");
    rows = FollowedRows.in(connection);
    connection.setAutoCommit(false);
  }

  @ParameterizedTest(name = "alone {0}")
  @ValueSource(booleans = {true, false})
  void aTableIsToldOnceWhenItCameAndOnceForEachChange(boolean inOne) throws SQLException {
    alone = inOne;
    execute("create table clients (id int primary key)");
    assertThat(touched()).containsExactly("clients");
    connection.commit();
    execute("create table orders (id int primary key)");
    assertThat(touched()).containsExactly("orders");
    connection.commit();
    execute("alter table clients alter id set default 7");
    assertThat(touched()).containsExactly("clients");
    connection.commit();
    execute("create index on orders (id); comment on table clients is 'who pays'");
    assertThat(touched()).isEmpty();
  }

  @ParameterizedTest(name = "alone {0}")
  @ValueSource(booleans = {true, false})
  void severalVersionsInOneTransactionAreToldEachForItself(boolean inOne) throws SQLException {
    alone = inOne;
    execute("create table clients (id int primary key)");
    assertThat(touched()).containsExactly("clients");
    assertThat(touched()).isEmpty();
    execute("create table orders (id int primary key); alter table old add name text");
    assertThat(touched()).containsExactly("old", "orders");
    execute("alter table old alter name set not null");
    assertThat(touched()).containsExactly("old");
  }

  @Test
  void whatATransactionDoesAfterALookIsToldAtTheNext() throws SQLException {
    execute("create table clients (id int primary key)");
    assertThat(touched()).containsExactly("clients");
    execute("savepoint later; create table notes (id int); alter table clients add name text");
    execute("release savepoint later");
    connection.commit();
    execute("create table orders (id int primary key)");
    assertThat(touched()).containsExactly("clients", "notes", "orders");
  }

  @ParameterizedTest(name = "alone {0}")
  @ValueSource(booleans = {true, false})
  void theTablesOfATypeAreToldWhenItChanges(boolean inOne) throws SQLException {
    alone = inOne;
    execute("create type mood as enum ('glad'); create domain email as text");
    execute("create table clients (id int primary key, mood mood)");
    execute("create table letters (id int primary key, recipient email)");
    assertThat(touched()).containsExactly("clients", "letters");
    connection.commit();
    execute("alter type mood add value 'sad'");
    assertThat(touched()).containsExactly("clients");
    connection.commit();
    execute("alter domain email add constraint at check (value like '%@%')");
    assertThat(touched()).containsExactly("letters");
  }

  @ParameterizedTest(name = "alone {0}")
  @ValueSource(booleans = {true, false})
  void itIsToldWhenTypesComeOrChange(boolean inOne) throws SQLException {
    alone = inOne;
    execute("create schema other");
    connection.commit();
    for (String sql :
        List.of(
            "create type mood as enum ('glad')",
            "alter type mood add value 'sad'",
            "alter type mood rename to feeling",
            "create domain email as text",
            "alter domain email set not null",
            "alter domain email add constraint at check (value like '%@%')",
            "create type span as range (subtype = date)",
            "alter schema other rename to another")) {
      execute(sql);
      assertThat(rows.follow(Queries.of(connection), alone).types()).as(sql).isTrue();
      connection.commit();
      forgetsWhatWasOpen();
    }
    execute("create table clients (id int primary key, feeling feeling, at span[])");
    assertThat(rows.follow(Queries.of(connection), alone).types()).isFalse();
  }

  /** A look at whole catalogs tells once more what was open at the last one. */
  private void forgetsWhatWasOpen() throws SQLException {
    execute("create table notes (id int); drop table notes");
    var unused = rows.follow(Queries.of(connection), alone);
    connection.commit();
  }

  @Test
  void aMigrationMayDiscardWhatTheSessionHasPrepared() throws SQLException {
    execute("create table clients (id int primary key)");
    assertThat(touched()).containsExactly("clients");
    execute("deallocate all; create table orders (id int primary key)");
    assertThat(touched()).containsExactly("orders");
  }

  @ParameterizedTest(name = "alone {0}")
  @ValueSource(booleans = {true, false})
  void aSessionThatIsAskedAgainBearsToBeForgotten(boolean inOne) throws SQLException {
    var kept = Queries.of(connection);
    execute("create table clients (id int primary key)");
    assertThat(names(rows.follow(kept, inOne).tables())).containsExactly("clients");
    connection.commit();
    execute("discard plans; deallocate all; create table orders (id int primary key)");
    assertThat(names(rows.follow(kept, inOne).tables())).containsExactly("orders");
    execute("create table notes (id int primary key)");
    connection.commit();
    assertThat(strings("select count(*)::text from notes")).containsExactly("0");
  }

  /** What a transaction has locked must be all that reading whole catalogs finds, and no less. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "create table new (id int)",
        "alter type mood rename to feeling",
        "alter type pair rename to two",
        "create type two as (a int)",
        "create type span as range (subtype = date)",
        "alter schema other rename to another",
        "create table new as select 1 as id",
        "select 1 as id into new",
        "create table new (like old including all)",
        "create table new () inherits (old)",
        "create table new partition of parted for values in (7)",
        "create temp table new (id int)",
        "create unlogged table new (id int unique)",
        "create view new as select * from old",
        "create schema new create table inside (id int)",
        "do $$ begin create table new (id int); alter table old add n int; end $$",
        "select make('new')",
        "savepoint s; alter table old add n int; rollback to savepoint s; create table new (id int)",
        "alter table old rename to new",
        "alter table old rename column id to number",
        "alter table old alter id type bigint",
        "alter table old alter id drop default",
        "alter table old alter id set default 7",
        "alter table old add n int not null default 7",
        "alter table old drop column label",
        "alter table old alter label set not null",
        "alter table old alter label type varchar(30)",
        "alter table old add check (id > 0)",
        "alter table old add check (id > 0) not valid",
        "alter table old add unique (label)",
        "alter table old drop constraint old_pkey",
        "alter table old set schema other",
        "alter table old inherit mother",
        "alter table child no inherit mother",
        "alter table mother add n int",
        "alter table parted add n int",
        "alter table parted detach partition parted_1",
        "create unique index on old (label)",
        "create index on old (label)",
        "create table new (id int references old)",
        "alter table child add foreign key (id) references old",
        "drop table child",
        "drop table mother cascade",
        "drop table parted",
        "drop schema other cascade",
        "truncate old",
        "alter type mood add value 'sad'",
        "alter domain email add check (value <> '')",
        "alter domain email set not null",
        "alter domain email set default 'x'",
        "alter table old alter label set statistics 50",
        "create table part (id int not null); alter table parted attach partition part for values in (9)",
        "create type colour as enum ('red'); alter table old add c colour",
        "alter table typed rename to new",
        "alter type pair add attribute c int cascade",
        "create trigger t before insert on old for each row execute function suppress_redundant_updates_trigger()",
        "alter table old enable row level security",
        "comment on table old is 'x'",
        "insert into old values (3, 'three')",
        "cluster old using old_pkey",
        "alter sequence counted_id_seq restart",
        "alter table counted alter id drop identity"
      })
  void whatATransactionHasLockedTellsAsMuchAsWholeCatalogs(String sql) throws SQLException {
    execute(
        """
        alter table old alter id set default 1, add label text;
        create schema other;
        create table other.stranger (id int);
        create table mother (id int);
        create table child (id int) inherits (mother);
        create table parted (id int) partition by list (id);
        create table parted_1 partition of parted for values in (1);
        create type mood as enum ('glad');
        create domain email as text;
        create type pair as (a int, b int);
        create table typed of pair;
        create table people (id int, mood mood, email email);
        create table counted (id int generated by default as identity);
        create function make(name text) returns void language plpgsql
          as $$ begin execute 'create table ' || name || ' (id int)'; end $$""");
    connection.commit();
    execute(
        """
        insert into old values (1, 'one'), (2, 'two');
        insert into child values (1);
        insert into people values (1, 'glad', 'a');
        insert into parted values (1)""");
    connection.commit();
    var alike = FollowedRows.in(connection);
    var known = FollowedRows.in(connection);
    var knownLocked = FollowedRows.in(connection);
    for (FollowedRows followed : List.of(rows, alike, known, knownLocked)) {
      followed.follow(Queries.of(connection), false);
      followed.addPresent(connection, Set.of());
    }
    connection.commit();

    execute(sql);
    Touched whole = rows.follow(Queries.of(connection), false);
    Touched locked = alike.follow(Queries.of(connection), true);
    known.followKnown(Queries.of(connection), false);
    knownLocked.followKnown(Queries.of(connection), true);

    assertThat(locked.tables()).containsExactlyInAnyOrderElementsOf(whole.tables());
    assertThat(locked.types()).isEqualTo(whole.types());
    assertThat(alike.fates(connection)).isEqualTo(rows.fates(connection));
    assertThat(known.fates(connection)).isEqualTo(rows.fates(connection));
    assertThat(knownLocked.fates(connection)).isEqualTo(rows.fates(connection));
  }

  private List<String> touched() {
    return names(rows.follow(Queries.of(connection), alone).tables());
  }

  private static List<String> names(List<TouchedTable> tables) {
    return tables.stream().map(TouchedTable::name).sorted().toList();
  }
}
