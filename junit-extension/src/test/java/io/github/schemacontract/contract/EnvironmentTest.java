package io.github.schemacontract.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.Column;
import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.postgres.CatalogReader;
import io.github.schemacontract.postgres.Database;
import io.github.schemacontract.postgres.Databases;
import io.github.schemacontract.postgres.EveryMajor;
import io.github.schemacontract.postgres.Majors;
import io.github.schemacontract.postgres.PostgresServer;
import io.github.schemacontract.postgres.ScratchSession;
import io.github.schemacontract.postgres.ServerAddress;
import io.github.schemacontract.postgres.Servers;
import io.github.schemacontract.sql.SqlStatement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The settings of the session that migrates, and of the one that reads, are no part of a schema.
 */
class EnvironmentTest {
  private static final String ELSEWHERE =
      """
      set timezone = 'Asia/Kathmandu';
      set datestyle = 'ISO, DMY';
      set intervalstyle = 'sql_standard';
      set extra_float_digits = -5;
      set bytea_output = 'escape';
      set quote_all_identifiers = on;
      set search_path = pg_catalog, pg_temp, agency, public;
      set default_text_search_config = 'pg_catalog.german';
      set xmloption = document;
      set jit = off;
      set client_min_messages = error;
      """;
  private static final String SCRIPT =
      """
      create schema agency;
      create table agency.moments (
        day date default '2020-02-03',
        span interval default '1 year 2 days',
        share double precision default 0.1234567890123456789,
        bytes bytea default '\\x00ff',
        doc xml default '<a/>',
        words tsvector default to_tsvector('english', 'the cats'),
        "select" text collate "C" default 'x',
        check (day > '1999-12-31' and span < interval '3 days 04:05:06'));
      create view agency.later as select * from agency.moments where day > date '2021-05-06';
      """;

  private static final String MIXED_CASE =
      """
      create schema mixed;
      create table mixed.sorted (a1 int, a_ int, "B" int, "Ä" int, check (a1 < a_));
      create statistics mixed.sums on (a1 + 1), (a_ + 1), a1, a_, "B", "Ä" from mixed.sorted;
      create policy readers on mixed.sorted to contract_reader, "Contract Writer";
      create function mixed.touch() returns trigger language plpgsql as 'begin end';
      create trigger touch before update of a1, a_, "B", "Ä" on mixed.sorted
        execute function mixed.touch();
      grant select, insert on mixed.sorted to contract_reader;
      """;

  private Databases databases;

  @AfterEach
  void drop() {
    databases.close();
  }

  @EveryMajor
  void everyKindReadsTheSameWhoeverAsks(PostgresServer server) throws SQLException, IOException {
    databases = new Databases(server);
    try (Database database = databases.create("reader");
        Connection usual = database.connect();
        Connection odd = database.connect()) {
      build(database);
      execute(odd, ELSEWHERE);

      assertThat(CatalogReader.read(odd).objects())
          .containsExactlyElementsOf(CatalogReader.read(usual).objects());
    }
  }

  @EveryMajor
  void aSchemaIsTheSameWhereverItWasMigrated(PostgresServer server) throws SQLException {
    databases = new Databases(server);

    assertThat(migrated(ELSEWHERE + SCRIPT).objects())
        .isNotEmpty()
        .containsExactlyElementsOf(migrated(SCRIPT).objects());
  }

  /** Sorted otherwise, and with other characters, as far as every machine has them. */
  @EveryMajor
  void aSchemaIsTheSameInADatabaseOfAnotherLocale(PostgresServer server)
      throws SQLException, IOException {
    databases = new Databases(server);
    String script = everyKind().replace("☃", "ß");
    Catalog usual = read(server, "", script);

    for (String locale : locales(server)) {
      assertThat(read(server, "template template0 " + locale, script).objects())
          .as(locale)
          .containsExactlyElementsOf(usual.objects());
    }
  }

  private static List<String> locales(PostgresServer server) {
    int major = Integer.parseInt(server.version().split("\\.", 2)[0]);
    String libc = major < 15 ? "" : "locale_provider libc ";
    var locales = new ArrayList<>(List.of(libc + "locale 'C' encoding 'LATIN1'"));
    if (major >= 15) {
      locales.add("locale_provider icu icu_locale 'de-DE' locale 'C'");
      locales.add("locale_provider icu icu_locale 'da-u-kf-upper' locale 'C'");
    }
    if (major >= 17) {
      locales.add("locale_provider builtin builtin_locale 'C' locale 'C'");
    }
    return locales;
  }

  /** The catalog of a database that the harness can not make: its own have one locale. */
  private static Catalog read(PostgresServer server, String options, String script)
      throws SQLException {
    var address = server.address();
    String name = "schema_contract_locale_" + UUID.randomUUID().toString().replace("-", "");
    try (Connection entry = connect(address, address.entry())) {
      execute(entry, "create database " + name + " " + options);
      try (Connection connection = connect(address, name)) {
        execute(connection, roles());
        execute(connection, MIXED_CASE);
        execute(connection, script);
        return CatalogReader.read(connection);
      } finally {
        execute(entry, "drop database " + name);
      }
    }
  }

  private static Connection connect(ServerAddress address, String database) throws SQLException {
    return DriverManager.getConnection(
        address.jdbcUrl(database), address.user(), address.password());
  }

  /** By design: which moment was meant was decided when the migration ran, in its time zone. */
  @Test
  void aMomentWithoutAZoneIsThatOfTheSessionThatMigrates() throws SQLException {
    databases = new Databases(Servers.get(Majors.settings(17)));
    String script = "create table moments (at timestamptz default '2020-01-01 00:00')";

    assertThat(at(migrated("set timezone = 'Asia/Kathmandu';" + script)))
        .contains("'2019-12-31 18:15:00+00'::timestamp with time zone");
    assertThat(at(migrated(script))).contains("'2020-01-01 00:00:00+00'::timestamp with time zone");
  }

  private static Optional<String> at(Catalog catalog) {
    return catalog
        .find(ObjectPath.of(ObjectKind.COLUMN, "public", "moments", "at"), Column.class)
        .flatMap(Column::defaultValue);
  }

  private Catalog migrated(String script) throws SQLException {
    try (Database database = databases.create("migrated");
        Connection connection = database.connect()) {
      execute(connection, script);
      return CatalogReader.read(database);
    }
  }

  private static void build(Database database) throws IOException {
    try (var session = ScratchSession.in(database)) {
      session.run(List.of(roles()), Function.identity());
      assertThat(session.run(SqlStatement.allOf(everyKind()), SqlStatement::sql)).isEmpty();
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(sql);
    }
  }

  private static String roles() {
    return """
        do $do$ begin
          create role contract_reader;
          create role "Contract Writer";
        exception when duplicate_object then null;
        end $do$;
        """;
  }

  private static String everyKind() throws IOException {
    try (var in = EnvironmentTest.class.getResourceAsStream("every-kind.sql")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
