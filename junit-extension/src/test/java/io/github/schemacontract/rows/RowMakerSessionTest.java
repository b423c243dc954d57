package io.github.schemacontract.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What making rows does to the session and the transaction in which it happens. */
class RowMakerSessionTest extends RowMakerTestBase {
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
        "create table children (id integer primary key, at timestamptz,"
            + " parent integer not null references kept)",
        // Not all of its rows go in together.
        "create table picky (id integer primary key, at timestamptz);"
            + "create unique index on picky ((id / 2))",
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
          .isNotEmpty()
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
}
