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
import io.github.schemacontract.postgres.Servers;
import io.github.schemacontract.sql.SqlStatement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
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
      session.run(
          List.of("create role contract_reader", "create role \"Contract Writer\""),
          Function.identity());
      assertThat(session.run(SqlStatement.allOf(everyKind()), SqlStatement::sql)).isEmpty();
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(sql);
    }
  }

  private static String everyKind() throws IOException {
    try (var in = EnvironmentTest.class.getResourceAsStream("every-kind.sql")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
