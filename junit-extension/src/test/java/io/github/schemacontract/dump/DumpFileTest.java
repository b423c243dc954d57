package io.github.schemacontract.dump;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.Grant;
import io.github.schemacontract.catalog.Policy;
import io.github.schemacontract.catalog.Setting;
import io.github.schemacontract.postgres.CatalogReader;
import io.github.schemacontract.postgres.Database;
import io.github.schemacontract.postgres.Databases;
import io.github.schemacontract.postgres.Majors;
import io.github.schemacontract.postgres.PostgresServer;
import io.github.schemacontract.postgres.Servers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dumps as pg_dump prints them, restored to a real PostgreSQL that has none of their roles. */
class DumpFileTest {
  private static final int MAJOR = 17;
  private static final Map<Integer, PostgresServer> SERVERS = new HashMap<>();

  /** Of its own: dumps make roles, and those belong to the whole server. */
  private static PostgresServer server;

  @TempDir private Path folder;

  @BeforeAll
  static void start() {
    server = started(MAJOR);
  }

  private static PostgresServer started(int major) {
    return SERVERS.computeIfAbsent(major, m -> Servers.start(Majors.settings(m)));
  }

  @AfterAll
  static void stop() {
    SERVERS.values().forEach(PostgresServer::close);
  }

  private static Path resource(String name) {
    try {
      return Path.of(
          Objects.requireNonNull(DumpFileTest.class.getResource("/dumps/" + name)).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(String name) {
    try {
      return Files.readString(resource(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DumpFile dump(Path path) {
    return new DumpFile(path, PgRestore.orOf(() -> server));
  }

  private Path file(String text) {
    try {
      return Files.writeString(folder.resolve("dump.sql"), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Restores a dump and looks at what came of it; returns what was left out. */
  private static List<String> restored(PostgresServer on, Path dump, Consumer<Database> look) {
    try (var databases = new Databases(on);
        Database database = databases.create("restored")) {
      List<String> leftOut = new DumpFile(dump, PgRestore.orOf(() -> on)).restoreTo(database);
      look.accept(database);
      return leftOut;
    }
  }

  private List<String> restored(String dump, Consumer<Database> look) {
    return restored(server, file(dump), look);
  }

  private void isRefused(String dump, String... words) {
    assertThatThrownBy(() -> restored(dump, database -> {}))
        .isInstanceOf(DumpException.class)
        .hasMessageContainingAll(words);
  }

  private static List<String> rows(Database database, String query) {
    try (var connection = database.connect();
        var statement = connection.createStatement();
        var row = statement.executeQuery(query)) {
      var rows = new ArrayList<String>();
      while (row.next()) {
        rows.add(row.getString(1));
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void isAgency(Database database) {
    assertThat(rows(database, "select id || ' ' || name || coalesce(email, '') from clients"))
        .containsExactly("1 Adaada@example.com", "2 Grace", "3 O'Brien; \\ tab\ttwo\nlines");
    assertThat(rows(database, "select nextval('reports_id_seq')")).containsExactly("3");
    assertThat(rows(database, "select tableowner from pg_tables where tablename = 'reports'"))
        .containsExactly("agency_owner");
    assertThat(rows(database, "select rolcanlogin from pg_roles where rolname = 'agency_owner'"))
        .containsExactly("f");
  }

  @ParameterizedTest
  @CsvSource({"14.sql, 14", "16.sql, 16", "17.sql, 17", "18.sql, 18", "14.sql, 18"})
  void aDumpOfEachMajorIsRestoredToIt(String dump, int major) {
    assertThat(restored(started(major), resource(dump), DumpFileTest::isAgency)).isEmpty();
  }

  @Test
  void whatAnOlderMajorDoesNotKnowIsSetInNewerDumpsAndLeftOut() {
    assertThat(restored(started(14), resource("18.sql"), DumpFileTest::isAgency))
        .containsExactly(
            "line 13, 'SET transaction_timeout = 0': the server does not know this parameter");
  }

  @Test
  void whatOnlyANewerMajorCanDoIsToldWithBoth() {
    String virtual =
        text("18.sql")
            .replace(
                "    email text\n", "    email text,\n    e text GENERATED ALWAYS AS (email)\n");
    isRefused(
        virtual,
        "in line 35, PostgreSQL refuses 'CREATE TABLE public.clients",
        "syntax error at or near",
        "The dump is of PostgreSQL 18, and this is 17: name production's major with @Postgres");
    String notEnforced =
        text("18.sql")
            .replace(
                "REFERENCES public.clients(id);", "REFERENCES public.clients(id) NOT ENFORCED;");
    isRefused(notEnforced, "This is PostgreSQL 17, and NOT ENFORCED needs PostgreSQL 18 or newer.");
  }

  @Test
  void everythingThatAnOrdinaryDumpHoldsIsThere() {
    List<String> leftOut =
        restored(
            server,
            resource("15-create.sql"),
            database -> {
              assertThat(rows(database, "select name || coalesce(email, '-') from clients"))
                  .containsExactly(
                      "Adaada@example.com", "Back\\slash\ttab-", "O'Brien; droptwo\nlines", "\\.");
              assertThat(rows(database, "select up || ' ' || m || ' ' || b from extra.doc"))
                  .containsExactly("14 ok; fine \\x00ff5c2e0a");
              assertThat(rows(database, "select lo_get(4711)::text"))
                  .containsExactly("\\x0102030a5c");
              assertThat(rows(database, "select nextval('extra.seq')")).containsExactly("6");
              assertThat(rows(database, "select id from extra.mv")).containsExactly("7");
              assertThat(rows(database, "select two()")).containsExactly("2");
              Catalog catalog = CatalogReader.read(database);
              assertThat(catalog.all(Policy.class)).hasSize(1);
              assertThat(catalog.all(Grant.class).map(g -> g.path().text()))
                  .anyMatch(grant -> grant.contains("extra.doc"))
                  .anyMatch(grant -> grant.contains("database"));
              assertThat(catalog.all(Setting.class).map(s -> s.path().text()))
                  .anyMatch(setting -> setting.contains("work_mem"))
                  .anyMatch(setting -> setting.contains("shop_owner"));
            });

    assertThat(leftOut)
        .containsExactly(
            "line 25, 'CREATE DATABASE shop WITH TEMPLATE = template0 ENCODING = …': the test has a"
                + " database of its own",
            "line 28, 'ALTER DATABASE shop OWNER TO shop_owner': the test has a database of its own",
            "line 49, 'COMMENT ON DATABASE shop IS …': the test has a database of its own");
  }

  @Test
  void aDumpOfAHostedPlatformKeepsItsOwnersAndGrants() {
    assertThat(
            restored(
                server,
                resource("hosted.sql"),
                database -> {
                  assertThat(rows(database, "select body from notes")).containsExactly("first");
                  assertThat(
                          rows(
                              database,
                              "select tableowner from pg_tables where schemaname = 'auth'"))
                      .containsExactly("auth admin");
                  assertThat(
                          rows(
                              database,
                              "select has_table_privilege('authenticated', 'notes', 'insert')"))
                      .containsExactly("t");
                  assertThat(
                          rows(
                              database,
                              "select rolname from pg_roles where rolname !~ '^pg_' and rolsuper"))
                      .containsExactly("postgres");
                }))
        .isEmpty();
  }

  @Test
  void rolesOfADumpGoWithIt() {
    assertThat(dump(resource("hosted.sql")).contents())
        .isEqualTo(
            new DumpContents(
                new TreeSet<>(
                    List.of("anon", "auth admin", "authenticated", "platform_admin", "postgres")),
                new TreeSet<>(List.of("auth", "extensions"))));
    restored(server, resource("hosted.sql"), database -> {});
    restored(
        "select 1;\n",
        database ->
            assertThat(rows(database, "select rolname from pg_roles where rolname !~ '^pg_'"))
                .containsExactly("postgres"));
  }

  @Test
  void ownersThatMakeTheirObjectsThemselvesMay() {
    restored(
        """
        SET SESSION AUTHORIZATION 'shop owner';
        CREATE SCHEMA own;
        SET SESSION AUTHORIZATION DEFAULT;
        RESET SESSION AUTHORIZATION;
        """,
        database -> {
          assertThat(
                  rows(
                      database, "select nspowner::regrole from pg_namespace where nspname = 'own'"))
              .containsExactly("\"shop owner\"");
          assertThat(rows(database, "select rolsuper from pg_roles where rolname = 'shop owner'"))
              .containsExactly("f");
        });
  }

  @Test
  void nothingThatADumpSetsOutlivesIt() {
    restored(
        text("17.sql"),
        database -> {
          assertThat(rows(database, "show search_path")).containsExactly("\"$user\", public");
          assertThat(rows(database, "show check_function_bodies")).containsExactly("on");
        });
  }

  @Test
  void whatIsTheServersOrAnotherDatabasesIsLeftOut() {
    assertThat(
            restored(
                """
                SET no_such_parameter = 1;
                SET my.own = 1;
                SET SESSION no_such_parameter TO on;
                SET default_tablespace = fast;
                SET default_tablespace = '';
                SET TIME ZONE 'UTC';
                CREATE SCHEMA public;
                CREATE SCHEMA other;
                CREATE SUBSCRIPTION s CONNECTION 'password=x' PUBLICATION p;
                SELECT * FROM pg_catalog.pg_restore_relation_stats('version', '180000'::integer);
                COMMENT ON DATABASE shop IS 'x';
                """,
                database ->
                    assertThat(
                            rows(
                                database,
                                "select shobj_description(oid, 'pg_database') from pg_database where"
                                    + " datname = current_database()"))
                        .noneMatch("x"::equals)))
        .extracting(line -> line.replaceAll("^line (\\d+),.*", "$1"))
        .containsExactly("1", "3", "4", "7", "9", "10", "11");
  }

  @Test
  void aSchemaThatIsThereAndIsNotPublicIsAnError() {
    isRefused(
        "CREATE SCHEMA a;\nCREATE SCHEMA a;\n",
        "in line 2, PostgreSQL refuses 'CREATE SCHEMA a': schema \"a\" already exists.",
        "leave it out of the platform script");
  }

  @Test
  void aCleaningDumpFindsNothingToDropAndMakesPublicAnew() {
    assertThat(
            restored(
                """
                DROP TABLE IF EXISTS public.t;
                DROP SCHEMA IF EXISTS public;
                CREATE SCHEMA public;
                CREATE TABLE public.t (id int);
                """,
                database ->
                    assertThat(rows(database, "select count(*) from t")).containsExactly("0")))
        .isEmpty();
  }

  @Test
  void aStatementThatIsRefusedIsToldWithItsLineItsWordsAndPostgresqls() {
    isRefused(
        "select 1;\n\nCREATE TABLE t (\n  id int,\n  name txt\n);\n",
        "in line 5, PostgreSQL refuses 'CREATE TABLE t ( id int, name txt )': type \"txt\" does not exist.");
    isRefused(
        "CREATE EXTENSION IF NOT EXISTS postgis;\n",
        "in line 1, PostgreSQL refuses 'CREATE EXTENSION IF NOT EXISTS postgis'",
        "The server lacks the extension postgis: name an image that has it");
  }

  @Test
  void aRowThatIsRefusedIsToldWithItsLine() {
    isRefused(
        "CREATE TABLE t (id int);\nCOPY t (id) FROM stdin;\n1\n2\nx\n4\n\\.\n",
        "in line 5, PostgreSQL refuses 'COPY t (id) FROM stdin': invalid input syntax for type integer");
    isRefused(
        "COPY nothing (id) FROM stdin;\n1\n\\.\n", "in line 1, PostgreSQL refuses 'COPY nothing");
  }

  @Test
  void aDumpThatEndsWithinItsRowsIsToldAndNotRestored() {
    String whole = text("16.sql");
    isRefused(
        whole.substring(0, whole.indexOf("2\tGrace")),
        "the dump is cut off: it ends with line",
        "within the rows of 'COPY public.clients (id, name, email) FROM stdin' in line");
    isRefused(
        whole.substring(0, whole.indexOf("-- PostgreSQL database dump complete")),
        "without the comment with which pg_dump ends one");
  }

  @Test
  void aStatementThatIsNotEndedIsToldWithItsLine() {
    isRefused(
        "select 1;\n\nCREATE TABLE t (\n  id int\n",
        "it ends with line 4, within the statement 'CREATE TABLE t ( id int' of line 3");
    isRefused(
        "select 1;\nselect 'it\n",
        "it ends with line 2, within a string in quotes in the statement");
    assertThat(restored("select 1;\n-- the end\n", database -> {})).isEmpty();
  }

  @Test
  void psqlsCommandsAreNotExecuted() {
    isRefused("select 1;\n\\i other.sql\n", "line 2 has the command \\i, which only psql can");
    isRefused("\\connect a\n\\connect a\n\\connect b\n", "line 3 connects to another database");
  }

  @Test
  void aCompressedDumpIsUnpacked() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(bytes)) {
      out.write(text("17.sql").getBytes(UTF_8));
    }
    Path packed = Files.write(folder.resolve("dump.sql.gz"), bytes.toByteArray());
    assertThat(restored(server, packed, DumpFileTest::isAgency)).isEmpty();

    Path cutOff = Files.write(packed, Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2));
    assertThatThrownBy(() -> restored(server, cutOff, database -> {}))
        .hasMessageContaining("the compressed dump is cut off or damaged after line");
  }

  @Test
  void formatsThatCanNotBeReadAreToldWithARemedy() throws IOException {
    Path zstd =
        Files.write(folder.resolve("a.zst"), new byte[] {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD});
    assertThatThrownBy(() -> dump(zstd).contents()).hasMessageContaining("Unpack it");
    assertThatThrownBy(() -> dump(folder).contents())
        .hasMessageContaining("a folder without toc.dat");
    var none = new PgRestore("no-such-pg_restore", () -> server);
    assertThatThrownBy(() -> none.text(zstd, List.of()))
        .isInstanceOf(DumpException.class)
        .hasMessageContainingAll("there is no no-such-pg_restore on the path", "pg_dump -Fp");
  }
}
