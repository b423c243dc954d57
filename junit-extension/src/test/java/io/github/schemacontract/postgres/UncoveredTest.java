package io.github.schemacontract.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemacontract.catalog.ObjectPath;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whatever a database holds is read or told, but never passed over. */
class UncoveredTest {
  private static final ServerSettings EMBEDDED =
      new ServerSettings(ServerSettings.Provider.EMBEDDED, "postgres:17", 17);

  private final Databases databases = new Databases(Servers.get(EMBEDDED));

  @AfterEach
  void drop() {
    databases.close();
  }

  @Test
  void whatNoReaderCoversIsNamed() {
    assertThat(
            uncovered(
                "create type mood as enum ('good')",
                "create cast (mood as text) with inout",
                "create function same(mood, mood) returns boolean language sql as 'select true'",
                "create operator === (leftarg = mood, rightarg = mood, procedure = same)",
                "create operator class mood_ops for type mood using hash as operator 1 ===",
                "create text search dictionary plain (template = simple)",
                "create text search configuration ours (copy = simple)",
                "create conversion ours for 'LATIN1' to 'UTF8' from iso8859_1_to_utf8",
                "create publication exports",
                "create type later",
                "revoke usage on language plpgsql from public"))
        .containsExactlyInAnyOrder(
            "cast from mood to text",
            "operator ===(mood,mood)",
            "operator class mood_ops for access method hash",
            "operator family mood_ops for access method hash",
            "text search dictionary plain",
            "text search configuration ours",
            "conversion ours",
            "publication exports",
            "type later",
            "privileges on language plpgsql");
  }

  @Test
  void whatIsSaidOfObjectsAndNotReadIsNamed() {
    assertThat(
            uncovered(
                "create extension hstore",
                "create table t (id integer)",
                "create foreign data wrapper nowhere",
                "create server films foreign data wrapper nowhere",
                "grant usage on foreign data wrapper nowhere to public",
                "grant usage on foreign server films to public",
                "create function read(a hstore) returns integer language sql as 'select 1'",
                "update pg_proc set protrftypes = array['hstore'::regtype::oid]::oid[]"
                    + " where proname = 'read' and pronargs = 1",
                "update pg_class set reltablespace = 1663 where relname = 't'"))
        .containsExactlyInAnyOrder(
            "privileges on foreign-data wrapper nowhere",
            "privileges on server films",
            "transforms of function read(hstore)",
            "tablespace of table t");
  }

  @Test
  void aCommentOnANotNullConstraintIsNamed() {
    try (Databases newest = new Databases(Servers.get(Majors.settings(Majors.NEWEST)));
        Database database = newest.create("uncovered");
        ScratchSession session = ScratchSession.in(database)) {
      assertThat(
              session.run(
                  List.of(
                      "create table t (id integer constraint must not null, b integer not null)",
                      "comment on constraint must on t is 'Always'"),
                  s -> s))
          .isEmpty();
      assertThat(session.read().uncovered())
          .extracting(ObjectPath::name)
          .containsExactly("comment on constraint must on table t");
    }
  }

  @Test
  void whatIsReadOrBelongsToAnExtensionIsNot() {
    assertThat(
            uncovered(
                "create extension hstore",
                "create extension btree_gist",
                "create extension unaccent",
                "create table t (id integer primary key, tags text[])",
                "create type pair as (a integer, b integer)",
                "create type span as range (subtype = numeric)",
                "create function total(pair[]) returns integer language sql as 'select 1'"))
        .isEmpty();
  }

  private Stream<String> uncovered(String... statements) {
    try (Database database = databases.create("uncovered");
        ScratchSession session = ScratchSession.in(database)) {
      assertThat(session.run(List.of(statements), s -> s)).isEmpty();
      return session.read().uncovered().stream().map(ObjectPath::name);
    }
  }
}
