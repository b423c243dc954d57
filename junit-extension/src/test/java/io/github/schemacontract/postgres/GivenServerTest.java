package io.github.schemacontract.postgres;

import static io.github.schemacontract.postgres.TestServer.execute;
import static io.github.schemacontract.postgres.TestServer.strings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody else's server holds what nobody gave us: only what we made there may be touched. */
class GivenServerTest {
  private static final String SETTINGS =
      "SELECT rolname || ': ' || s FROM pg_db_role_setting JOIN pg_roles ON oid = setrole,"
          + " unnest(setconfig) s WHERE setdatabase = 0 ORDER BY 1";

  private static PostgresServer host;
  private final Databases databases = new Databases(Given.on(host, "builder", "secret"));

  @BeforeAll
  static void aServerWithADatabaseOfSomebodyElse() throws SQLException {
    host = Servers.start(TestServer.EMBEDDED);
    execute(inHost("postgres"), "CREATE ROLE builder LOGIN CREATEDB CREATEROLE PASSWORD 'secret'");
    execute(inHost("postgres"), "CREATE DATABASE production");
    execute(inHost("postgres"), "COMMENT ON DATABASE production IS 'the real one'");
    execute(inHost("postgres"), "ALTER DATABASE production OWNER TO builder");
  }

  @BeforeEach
  void nothingOfOurs() throws SQLException {
    assertThat(ours()).isEmpty();
  }

  @AfterEach
  void drop() {
    databases.close();
  }

  @AfterAll
  static void stop() {
    host.close();
  }

  @Test
  void anOrdinaryRoleMakesClonesAndDropsDatabases() throws SQLException {
    var database = databases.create("first");
    execute(
        database,
        """
        CREATE TABLE a AS SELECT 'row' AS b;
        ALTER DATABASE "%1$s" SET search_path = a, "B c";
        ALTER DATABASE "%1$s" SET statement_timeout = '7s';
        REVOKE CONNECT ON DATABASE "%1$s" FROM public
        """
            .formatted(database.name()));
    var clone = databases.cloneOf(database, "clone");
    assertThat(strings(clone, "SELECT b FROM public.a")).containsExactly("row");
    assertThat(strings(clone, "SHOW search_path")).containsExactly("a, \"B c\"");
    assertThat(strings(clone, "SHOW statement_timeout")).containsExactly("7s");
    assertThat(
            strings(
                clone,
                "SELECT has_database_privilege('pg_monitor', datname, 'CONNECT')"
                    + " FROM pg_database WHERE datname = current_database()"))
        .containsExactly("f");
    assertThat(ours()).hasSize(2);
    databases.close();
    assertThat(ours()).isEmpty();
  }

  @Test
  void databasesBearAMarkFromTheirFirstMomentOn() throws SQLException {
    var database = databases.create("marked");
    try (var connection = database.connect()) {
      assertThat(Mark.isOn(connection)).isTrue();
    }
    execute(
        inHost("postgres"),
        "CREATE DATABASE schema_contract_half_1_0badcafe OWNER builder" + Mark.atBirth());
    Given.on(host, "builder", "secret");
    assertThat(ours()).containsExactly(database.name());
  }

  @Test
  void whatAKilledRunLeftIsDroppedByTheNextAndWhatALivingOneUsesIsNot() throws SQLException {
    var killed = new Databases(Given.on(host, "builder", "secret"));
    var database = killed.create("killed");
    killed.expectRoles(List.of("Left \"over\"", "builder"), Duration.ofSeconds(5));
    execute(database, "CREATE ROLE \"Left \"\"over\"\"\"; CREATE ROLE not_announced");
    var alive = databases.create("alive");
    kill(killed);
    Given.on(host, "builder", "secret");
    assertThat(ours()).containsExactly(alive.name());
    assertThat(roles()).contains("builder", "not_announced").doesNotContain("Left \"over\"");
    execute(inHost("postgres"), "DROP ROLE not_announced");
  }

  @Test
  void aDatabaseWithoutOurMarkIsNeverDropped() throws SQLException {
    execute(
        inHost("postgres"), "CREATE DATABASE schema_contract_looks_like_1_0badcafe OWNER builder");
    Given.on(host, "builder", "secret");
    assertThat(strings(inHost("postgres"), "SELECT datname FROM pg_database"))
        .contains("schema_contract_looks_like_1_0badcafe", "production");
    execute(inHost("postgres"), "DROP DATABASE schema_contract_looks_like_1_0badcafe");
  }

  @Test
  void onlyAnnouncedRolesAreRemoved() throws SQLException {
    databases.expectRoles(List.of("reader"), Duration.ofSeconds(5));
    assertThat(databases.freeRoleNames()).isFalse();
    execute(databases.create("roles"), "CREATE ROLE reader; CREATE ROLE of_somebody_else");
    assertThat(databases.freeRoleNames()).isTrue();
    assertThat(roles()).contains("of_somebody_else").doesNotContain("reader");
    databases.close();
    assertThat(roles())
        .contains("of_somebody_else", "builder")
        .noneMatch(role -> role.startsWith("schema_contract_aside"));
    execute(inHost("postgres"), "DROP ROLE of_somebody_else");
  }

  @Test
  void aRoleOfARunThatHadItsTurnBeforeIsMadeOnceMoreAndRemoved() throws SQLException {
    databases.expectRoles(List.of("reader"), Duration.ofSeconds(5));
    execute(databases.create("first"), "CREATE ROLE reader");
    try (var waiting = new Databases(Given.on(host, "builder", "secret"))) {
      databases.close();
      waiting.expectRoles(List.of("reader"), Duration.ofSeconds(5));
      execute(waiting.create("second"), "CREATE ROLE reader");
    }

    assertThat(roles()).doesNotContain("reader");
  }

  @Test
  void settingsOfRolesThatAreAlteredAreBackAtTheEnd() throws SQLException {
    execute(inHost("postgres"), "CREATE ROLE \"its Own\"; GRANT \"its Own\" TO builder");
    execute(inHost("postgres"), "ALTER ROLE builder SET search_path = a, \"B c\"");
    databases.expectRoles(List.of("current_user", "new"), Duration.ofSeconds(5));
    execute(
        databases.create("altered"),
        "ALTER ROLE builder SET search_path = z; ALTER ROLE builder SET statement_timeout = '7s'");
    execute(inHost("postgres"), "ALTER ROLE \"its Own\" SET work_mem = '8MB'");
    databases.close();

    assertThat(strings(inHost("postgres"), SETTINGS))
        .containsExactly("builder: search_path=a, \"B c\"", "its Own: work_mem=8MB");
    execute(inHost("postgres"), "ALTER ROLE builder RESET ALL; DROP ROLE \"its Own\"");
  }

  @Test
  void runsThatMayMakeRolesTakeTurnsAlsoWhenNoNameCanBeTold() {
    databases.expectRoles(List.of(), Duration.ofSeconds(5));
    try (var waiting = new Databases(Given.on(host, "builder", "secret"))) {
      assertThatThrownBy(() -> waiting.expectRoles(List.of(), Duration.ofSeconds(1)))
          .isInstanceOf(PostgresException.class)
          .hasMessageStartingWith(
              "Another run that makes roles on this server did not end within 1 seconds");

      databases.close();
      waiting.expectRoles(List.of(), Duration.ofSeconds(5));
    }
  }

  @Test
  void aKeptDatabaseStaysForTheUser() throws SQLException {
    var database = databases.create("kept");
    database.keep();
    databases.close();
    Given.on(host, "builder", "secret");
    assertThat(ours()).containsExactly(database.name());
    execute(inHost("postgres"), "DROP DATABASE " + database.name());
  }

  private static List<String> ours() throws SQLException {
    return strings(
        inHost("postgres"),
        "SELECT datname FROM pg_database WHERE datname LIKE 'schema%' ORDER BY oid");
  }

  private static List<String> roles() throws SQLException {
    return strings(inHost("postgres"), "SELECT rolname FROM pg_roles");
  }

  /** What a server sees of a JVM that is killed: its sessions are gone. */
  private static void kill(Databases killed) throws SQLException {
    execute(
        inHost("postgres"),
        "SELECT pg_terminate_backend(pid, 5000) FROM pg_locks WHERE locktype = 'advisory'"
            + " AND lpad(to_hex(objid::bigint), 8, '0') = '"
            + killed.run()
            + "'");
  }

  private static Database inHost(String name) {
    return new OwnDatabase(name, host.address(), Optional.empty(), drop -> {}, keep -> {});
  }

  static final class Given {
    private Given() {}

    static PostgresServer on(PostgresServer host, String user, String password) {
      var url =
          "jdbc:postgresql://%s:%d/postgres?user=%s&password=%s"
              .formatted(host.address().host(), host.address().port(), user, password);
      return Servers.start(
          new ServerSettings(
              ServerSettings.Provider.GIVEN,
              "",
              0,
              Optional.of(new GivenServer(url, Optional.empty()))));
    }
  }
}
