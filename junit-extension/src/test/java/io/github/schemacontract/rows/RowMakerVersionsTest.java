package io.github.schemacontract.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which rows a maker makes that has made some before, and what it remembers of them. */
class RowMakerVersionsTest extends RowMakerTestBase {
  @Test
  void aTableThatChangesFiveTimesGetsRowsFiveTimesUnderKeysOfTheirOwn() throws SQLException {
    execute("create table parents (id integer primary key, code varchar(4) unique not null)");
    execute(
        "create table children (id uuid primary key, parent integer not null references parents)");
    var maker = new RowMaker(RowSettings.DEFAULT);
    var made = new ArrayList<MadeRow>();
    for (int version = 1; version <= 5; version++) {
      execute("alter table children add column c_" + version + " text unique");
      made.addAll(make(maker, "parents", "children").rows());
    }

    assertThat(strings("select count(*)::text from parents")).containsExactly("15");
    assertThat(strings("select count(*)::text from children")).containsExactly("15");
    assertThat(made).hasSize(30);
  }

  @Test
  void rowsReferToNoneOfThoseThatAMigrationHasRemoved() throws SQLException {
    var maker = new RowMaker(RowSettings.DEFAULT);
    execute("create table parents (id integer primary key, name text)");
    make(maker, "parents");
    execute("delete from parents; insert into parents values (7, 'the only one')");
    execute(
        "create table children (id integer primary key, parent integer not null references parents)");

    Made made = make(maker, "children");

    assertThat(made.notMade()).isEmpty();
    assertThat(strings("select distinct parent::text from children")).containsExactly("7");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "foreign key (parent) references parents deferrable initially immediate",
        "foreign key (parent) references parents deferrable initially deferred"
      })
  void whatIsJudgedWhenTheTransactionEndsRefersToParentsThatAreThere(String key)
      throws SQLException {
    var maker = new RowMaker(RowSettings.DEFAULT);
    execute("create table parents (id integer primary key)");
    make(maker, "parents");
    connection.setAutoCommit(false);
    execute("set constraints all deferred; update parents set id = id + 7");
    execute("create table children (id integer primary key, parent integer not null, " + key + ")");
    execute("set constraints all deferred");

    assertThat(make(maker, "children").rows()).hasSize(3);

    connection.commit();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "set session_replication_role = replica",
        "alter table children disable trigger all"
      })
  void whatNobodyJudgesRefersToParentsThatAreThere(String sql) throws SQLException {
    var maker = new RowMaker(RowSettings.DEFAULT);
    execute("create table parents (id integer primary key)");
    make(maker, "parents");
    execute("update parents set id = id + 7");
    execute(
        "create table children (id integer primary key, parent integer not null references parents)");
    execute(sql);

    assertThat(make(maker, "children").rows()).hasSize(3);

    assertThat(strings("select count(*)::text from children join parents on parents.id = parent"))
        .containsExactly("3");
  }

  @Test
  void aTableOfWhichTheRowsAreElsewhereIsNotEmpty() throws SQLException {
    execute(
        """
        create table events (id integer, code text);
        create table events_1 (primary key (id), unique (code)) inherits (events);
        create function redirect() returns trigger language plpgsql
          as $$ begin insert into events_1 values (new.*); return null; end $$;
        create trigger redirect before insert on events for each row execute function redirect()""");
    var maker = new RowMaker(RowSettings.DEFAULT);
    make(maker, "events_1");

    TableShape events =
        ShapeReader.read(Queries.of(connection), new Known(), List.of(), oids("events"))
            .tables()
            .get(0);

    assertThat(events.empty()).isFalse();
  }

  @Test
  void aCheckOfADomainThatWasDroppedHoldsNobodyToIt() throws SQLException {
    var maker = new RowMaker(RowSettings.DEFAULT);
    execute("create domain code as text constraint cc check (value in ('a', 'b'))");
    execute("create table first (id integer primary key, code code not null)");
    make(maker, "first");
    execute("alter domain code drop constraint cc");
    execute(
        "create table second (id integer primary key, code code not null check (code in ('x', 'y')))");

    Made made = make(maker, "second");

    assertThat(made.notMade()).isEmpty();
    assertThat(made.rows()).hasSize(3);
  }

  @Test
  void labelsThatCameMeanwhileGetARow() throws SQLException {
    var maker = new RowMaker(RowSettings.DEFAULT);
    execute("create type mood as enum ('glad', 'sad')");
    execute("create table people (id integer primary key, mood mood not null)");
    make(maker, "people");
    execute("alter type mood rename value 'sad' to 'blue'; alter type mood add value 'calm'");
    maker.typesChanged();

    Made made = make(maker, "people");

    assertThat(made.notMade()).isEmpty();
    assertThat(strings("select (count(*) > 0)::text from people where mood = 'calm'"))
        .containsExactly("true");
  }

  @Test
  void aTypeThatIsMadeOfColumnsIsReadAgain() throws SQLException {
    var maker = new RowMaker(RowSettings.DEFAULT);
    execute("create table pairs (a integer, b integer)");
    execute("create table holders (id integer primary key, pair pairs not null, more pairs[])");
    make(maker, "holders");
    execute("alter table holders add column note text; alter table pairs add column c text[]");

    Made made = make(maker, "holders");

    assertThat(made.notMade()).isEmpty();
    assertThat(strings("select (count((pair).c) > 0)::text from holders")).containsExactly("true");
  }

  @Test
  void keysThatAMigrationHasTakenMeanwhileAreLeftToIt() throws SQLException {
    var maker = new RowMaker(RowSettings.DEFAULT);
    execute("create table taken (id integer primary key, code text unique not null)");
    make(maker, "taken");
    execute(
        "insert into taken select 1000000000 + n, 'row-' || n from generate_series(3, 20) n"
            + " on conflict do nothing");
    assertThat(strings("select (count(*) > 10)::text from taken")).containsExactly("true");
    execute("alter table taken add column note text");

    Made made = make(maker, "taken");

    assertThat(made.notMade()).isEmpty();
    assertThat(made.rows()).hasSize(3);
  }

  @Test
  void aParentOfWhichEachRowIsTakenGetsAnotherAtALaterVersion() throws SQLException {
    var maker = new RowMaker(RowSettings.DEFAULT);
    execute("create table parents (id integer primary key)");
    execute(
        "create table only_children (id integer primary key, parent integer not null unique references parents)");
    make(maker, "parents", "only_children");
    execute("alter table only_children add column note text");

    Made made = make(maker, "only_children");

    assertThat(made.notMade()).isEmpty();
    assertThat(strings("select (count(*) > 3)::text from only_children")).containsExactly("true");
    assertThat(strings("select (count(*) > 3)::text from parents")).containsExactly("true");
  }
}
