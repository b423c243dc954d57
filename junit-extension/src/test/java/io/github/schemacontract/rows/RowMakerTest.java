package io.github.schemacontract.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemacontract.postgres.Database;
import io.github.schemacontract.postgres.Databases;
import io.github.schemacontract.postgres.Majors;
import io.github.schemacontract.postgres.Servers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What making rows does to the session and the transaction in which it happens. */
class RowMakerTest {
  private final Databases databases = new Databases(Servers.get(Majors.settings(17)));
  private final Database database = databases.create("rowmaker");
  private Connection connection;

  @BeforeEach
  void connect() throws SQLException {
    connection = database.connect();
  }

  @AfterEach
  void drop() throws SQLException {
    connection.close();
    databases.close();
  }

  @Test
  void aRefusalLeavesTheOpenTransactionUsable() throws SQLException {
    connection.setAutoCommit(false);
    execute("create table good (id integer primary key, name text not null check (name <> ''))");
    execute("create table bad (id integer constraint never check (id > 0 and id < 0) not null)");

    Made made = make("good", "bad");

    assertThat(made.notMade()).extracting(NotMade::name).containsExactly("public.bad");
    assertThat(connection.getAutoCommit()).isFalse();
    execute("create table later (id integer)");
    connection.commit();
    assertThat(strings("select count(*)::text from good")).containsExactly("3");
    assertThat(strings("select count(*)::text from later")).containsExactly("0");
  }

  @Test
  void rollingBackTheTransactionTakesTheRowsAlong() throws SQLException {
    execute("create table good (id integer primary key)");
    connection.setAutoCommit(false);

    assertThat(make("good").rows()).hasSize(3);
    connection.rollback();

    assertThat(strings("select id::text from good")).isEmpty();
  }

  @Test
  void aRefusalLeavesAutoCommitAsItWas() throws SQLException {
    execute("create table bad (id integer not null constraint never check (id > 0 and id < 0))");

    NotMade bad = make("bad").notMade().get(0);

    assertThat(bad.constraint()).startsWith("never CHECK ((");
    assertThat(bad.why().sqlState()).isEqualTo("23514");
    assertThat(connection.getAutoCommit()).isTrue();
    execute("create table later (id integer)");
    assertThat(strings("select count(*)::text from later")).containsExactly("0");
  }

  @Test
  void sequencesStandWhereTheyStood() throws SQLException {
    execute(
        """
        create sequence restarted start 7;
        create table numbered (id bigint primary key default nextval('restarted'), n serial)""");
    String positions =
        "select last_value || ' ' || is_called from restarted union all "
            + "select last_value || ' ' || is_called from numbered_n_seq";
    List<String> before = strings(positions);

    make("numbered");

    assertThat(strings("select (count(*) > 0)::text from numbered where n < 1000"))
        .containsExactly("true");
    assertThat(strings(positions)).isEqualTo(before);
  }

  @Test
  void sequencesStandWhereTheyStoodWhereRowsHadToTakeFromThem() throws SQLException {
    execute(
        """
        create sequence counter start 7;
        create table counted (
          id bigint primary key,
          n bigint not null default nextval('counter') check (n = currval('counter')));
        select nextval('counter')""");

    Made made = make("counted");

    assertThat(made.notMade()).isEmpty();
    assertThat(strings("select (min(n) > 7)::text from counted")).containsExactly("true");
    assertThat(strings("select last_value || ' ' || is_called from counter"))
        .containsExactly("7 true");
  }

  @Test
  void aRefusedRowLeavesTheOtherTablesTheirRows() throws SQLException {
    execute(
        """
        create table plain (id integer primary key);
        create table single (id integer primary key, plain integer unique references plain);
        create table never (id integer primary key constraint never check (id > 0 and id < 0));
        create table child (id integer primary key, never integer references never)""");

    Made made = make("plain", "single", "never", "child");

    assertThat(made.notMade()).extracting(NotMade::name).containsExactly("public.never");
    assertThat(strings("select count(*)::text from plain")).containsExactly("3");
    assertThat(strings("select (count(*) >= 2)::text from single")).containsExactly("true");
    assertThat(strings("select (count(*) >= 2)::text from child")).containsExactly("true");
  }

  @Test
  void whatTriggersAndRulesTakeFromSequencesStaysTaken() throws SQLException {
    execute(
        """
        create table numbered (id bigint primary key);
        create table logs (id serial primary key, what text);
        create function log() returns trigger language plpgsql
          as $$ begin insert into logs (what) values ('new'); return null; end $$;
        create trigger log after insert on numbered for each row execute function log();
        create table ruled (id bigint primary key);
        create table notes (id serial primary key, what text);
        create rule note as on insert to ruled do also insert into notes (what) values ('new')""");

    make("logs", "numbered");
    make("notes", "ruled");

    execute("insert into logs (what) values ('again'); insert into notes (what) values ('again')");
    assertThat(strings("select count(*)::text from logs where id < 1000")).containsExactly("4");
    assertThat(strings("select count(*)::text from notes where id < 1000")).containsExactly("4");
  }

  @Test
  void settingsOfTheSessionAreAsTheyWereAndChangeNothing() throws SQLException {
    execute("create schema hidden; create table hidden.times (id integer primary key, at date)");
    execute("set datestyle = 'ISO, DMY'; set search_path = ''; set intervalstyle = 'iso_8601'");
    execute("set standard_conforming_strings = off");
    connection.setAutoCommit(false);

    Made made = make("hidden.times");

    assertThat(made.rows().get(1).values().get(2)).isEqualTo(Optional.of("2099-12-31"));
    assertThat(strings("show datestyle")).containsExactly("ISO, DMY");
    assertThat(strings("show intervalstyle")).containsExactly("iso_8601");
    connection.commit();
    assertThat(strings("show datestyle")).containsExactly("ISO, DMY");
    assertThat(strings("show search_path")).containsExactly("\"\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "create trigger same before update on kept for each row"
            + " execute function suppress_redundant_updates_trigger()",
        "alter table kept add unique (at, id) deferrable initially deferred",
        "create table never (id integer primary key, check (id < 0 and id > 0))",
        // No key is found that belongs into the second one: its rows go into the first.
        "create table parts (id integer, at timestamptz) partition by list (hashint4(id));"
            + "create table parts_0 partition of parts default;"
            + "create table parts_1 partition of parts for values in (1)"
      })
  void everySettingThatIsChangedIsSetBackAfterEachVersion(String more) throws SQLException {
    execute("create table kept (id integer primary key, at timestamptz); " + more);
    execute(
        """
        set bytea_output = escape; set datestyle = 'ISO, DMY'; set enable_seqscan = on;
        set extra_float_digits = 0; set intervalstyle = iso_8601; set jit = on;
        set plan_cache_mode = force_custom_plan; set timezone = 'Asia/Tokyo'; set xmloption = document""");
    String settings = "select name || ' ' || setting from pg_settings order by 1";
    List<String> before = strings(settings);
    List<String> tables =
        strings("select relname from pg_class where oid >= 16384 and relkind in ('r', 'p')");
    connection.setAutoCommit(false);
    var maker = new RowMaker(RowSettings.DEFAULT);

    for (int version = 1; version <= 3; version++) {
      Made made = make(maker, tables.toArray(String[]::new));

      assertThat(made.rows()).hasSizeGreaterThanOrEqualTo(3);
      assertThat(made.rows().stream().flatMap(row -> row.values().get(2).stream()))
          .allSatisfy(at -> assertThat(at).endsWith("+00"));
      assertThat(strings(settings)).isEqualTo(before);
    }
  }

  @Test
  void deferredConstraintsJudgeAtOnceAndAreDeferredAfterwards() throws SQLException {
    execute("create table pairs (id integer primary key, other integer not null)");
    execute(
        "alter table pairs add constraint other foreign key (other) references pairs"
            + " deferrable initially deferred");
    connection.setAutoCommit(false);

    var maker = new RowMaker(RowSettings.DEFAULT);

    for (int version = 1; version <= 2; version++) {
      assertThat(make(maker, "pairs").notMade()).isEmpty();

      // With events pending this would be refused.
      execute("alter table pairs add column note_" + version + " text");
      execute("insert into pairs (id, other) values (-1, -2)");
      execute("insert into pairs (id, other) values (-2, -1)");
      execute("delete from pairs where id < 0");
      connection.commit();
    }
  }

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

  @Test
  void rowsAreTheSameEachTime() throws SQLException {
    execute("create table stable (id integer primary key, code text unique, at timestamptz)");
    connection.setAutoCommit(false);
    List<MadeRow> first = make("stable").rows();
    connection.rollback();

    assertThat(make("stable").rows()).isEqualTo(first);
  }

  @Test
  void parentsThatAreNotAskedForGetRowsWhereTheyHaveNone() throws SQLException {
    execute("create table parents (id integer primary key)");
    execute(
        "create table children (id integer primary key, parent integer not null references parents)");

    Made made = make("children");

    assertThat(made.notMade()).isEmpty();
    assertThat(strings("select count(*)::text from children")).containsExactly("3");
    assertThat(strings("select count(*)::text from parents").get(0)).isNotEqualTo("0");
    assertThat(made.rows()).hasSizeGreaterThan(3);
  }

  @Test
  void aKeyThatAllParentsHaveGivenAwayGetsAnother() throws SQLException {
    execute("create table people (id integer primary key)");
    execute("create table photos (person integer primary key references people)");
    make("people", "photos");

    Made made = make("photos");

    assertThat(made.notMade()).isEmpty();
    assertThat(made.rows()).anyMatch(row -> row.kind() == MadeRow.Kind.MINIMAL);
  }

  @Test
  void whatATriggerChangesAfterwardsIsWhatIsTold() throws SQLException {
    execute(
        """
        create table posts (id integer primary key, comments integer not null default 0);
        create table comments (id integer primary key, post integer not null references posts);
        create function count_comments() returns trigger language plpgsql as $$
          begin update posts set comments = 77 where id = new.post; return null; end $$;
        create trigger count_comments after insert on comments
          for each row execute function count_comments()""");

    Made made = make("posts", "comments");

    assertThat(strings("select count(*)::text from posts where comments = 77").get(0))
        .isNotEqualTo("0");
    assertThat(made.rows())
        .filteredOn(row -> row.values().get(2).equals(Optional.of("77")))
        .hasSize(
            Integer.parseInt(
                strings("select count(*)::text from posts where comments = 77").get(0)));
  }

  @Test
  void moreRowsAreMadeWhereTheyAreAskedFor() throws SQLException {
    execute("create table many (id integer primary key)");
    execute("create table single (one boolean primary key check (one))");

    Made made =
        new RowMaker(new RowSettings(10, false))
            .into(Queries.of(connection), oids("many", "single"));

    assertThat(made.rows()).hasSize(11);
    assertThat(made.notMade()).isEmpty();
    assertThatThrownBy(() -> new RowSettings(1, false)).hasMessageContaining("at least 2");
  }

  @Test
  void edgesAreThereOnlyWhereTheyAreAskedFor() throws SQLException {
    execute("create table edges (n integer not null, d date not null)");

    Made ordinary = make("edges");
    Made edges = new RowMaker(new RowSettings(2, true)).into(Queries.of(connection), oids("edges"));

    assertThat(ordinary.rows().get(1).values().values())
        .containsExactly(Optional.of("20000000"), Optional.of("2099-12-31"));
    assertThat(edges.rows().get(1).values().values())
        .containsExactly(Optional.of("2147483647"), Optional.of("infinity"));
  }

  @Test
  void whatIsNoTableOrGoneIsPassedOver() throws SQLException {
    execute("create view seen as select 1 as one");

    assertThat(make("seen")).isEqualTo(new Made(List.of(), List.of()));
    assertThat(new RowMaker(RowSettings.DEFAULT).into(Queries.of(connection), List.of(1L)).rows())
        .isEmpty();
    assertThat(new RowMaker(RowSettings.DEFAULT).into(Queries.of(connection), List.of()).rows())
        .isEmpty();
  }

  private Made make(String... tables) throws SQLException {
    return make(new RowMaker(RowSettings.DEFAULT), tables);
  }

  private Made make(RowMaker maker, String... tables) throws SQLException {
    return maker.into(Queries.of(connection), oids(tables));
  }

  private List<Long> oids(String... tables) throws SQLException {
    var oids = new ArrayList<Long>();
    for (String table : tables) {
      String name = table.contains(".") ? table : "public." + table;
      oids.add(Long.valueOf(strings("select '" + name + "'::regclass::oid::text").get(0)));
    }
    return oids;
  }

  private void execute(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private List<String> strings(String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      var strings = new ArrayList<String>();
      while (rows.next()) {
        strings.add(rows.getString(1));
      }
      return strings;
    }
  }
}
