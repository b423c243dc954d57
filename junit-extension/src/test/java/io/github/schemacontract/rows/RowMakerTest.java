package io.github.schemacontract.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which rows a maker makes in tables that it sees for the first time. */
class RowMakerTest extends RowMakerTestBase {
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
}
