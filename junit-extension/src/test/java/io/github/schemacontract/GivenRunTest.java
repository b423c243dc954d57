package io.github.schemacontract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemacontract.postgres.PostgresServer;
import io.github.schemacontract.postgres.ServerSettings;
import io.github.schemacontract.postgres.Servers;
import io.github.schemacontract.postgres.TestServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A run on a server that others use, too, must leave it as it was. */
class GivenRunTest {
  private static final String FOLDER = Project.ROOT + "given";
  private static final String KEEP = "keep=true";
  private static PostgresServer host;
  private final Project project = Project.in(FOLDER);

  @SchemaContract(
      entityClasses = {Agency.Client.class, Agency.Report.class},
      migrations = "filesystem:" + FOLDER + "/migrations",
      contract = FOLDER + "/contract.yaml")
  static class Contract implements ScratchTests {}

  @BeforeAll
  static void aServer() throws SQLException {
    host = Servers.start(new ServerSettings(ServerSettings.Provider.EMBEDDED, "", 17));
    execute("CREATE ROLE ordinary LOGIN CREATEDB CREATEROLE PASSWORD 'tell-nobody'");
  }

  @AfterAll
  static void stop() {
    host.close();
  }

  @BeforeEach
  void aProject() {
    project.migrations(Agency.migrations()).contract(Agency.CONTRACT);
  }

  @Test
  void anOrdinaryRoleIsEnough() throws SQLException {
    var run = project.run(Contract.class, given("postgres"));
    assertThat(run.failures()).isEmpty();
    assertThat(Project.text(run.record())).contains("\"given\"").doesNotContain("tell-nobody");
    assertNothingLeft();
  }

  @SchemaContract(
      entityClasses = {Agency.Client.class, Agency.Report.class},
      migrations = "filesystem:" + FOLDER + "/migrations",
      contract = FOLDER + "/contract.yaml")
  static class Dumped {
    @FromDump("file:" + FOLDER + "/prod.sql")
    void test() {}
  }

  @Test
  void rolesThatADumpNamesAreGoneAtTheEnd() throws SQLException {
    project
        .file(
            "prod.sql",
            Agency.CLIENTS
                + "CREATE TABLE flyway_schema_history (installed_rank int PRIMARY KEY, version text,"
                + " description text, type text, script text, checksum int, installed_by text,"
                + " installed_on timestamp DEFAULT now(), execution_time int, success boolean);\n"
                + "INSERT INTO flyway_schema_history VALUES (1, '1', 'clients', 'SQL',"
                + " 'V1__clients.sql', 414495701, 'x', now(), 1, true);\n"
                + "GRANT SELECT ON TABLE clients TO given_reader;\n")
        .contract(
            Agency.CONTRACT.replace(
                "    clients:\n", "    clients:\n        grants: {given_reader: [select]}\n"));
    assertThat(project.run(Dumped.class, given("postgres")).failures()).isEmpty();
    assertNothingLeft();

    project.file("prod.sql", Agency.CLIENTS + "ALTER TABLE clients OWNER TO given_owner;\n");
    assertThat(project.run(Dumped.class, given("postgres")).message())
        .contains("line 6, PostgreSQL refuses 'ALTER TABLE clients OWNER TO given_owner'")
        .contains("make the dump with --no-owner --no-privileges");
    assertNothingLeft();
  }

  @Test
  void rolesThatMigrationsMakeAreGoneAtTheEnd() throws SQLException {
    project
        .migration(
            "V4__reader.sql", "create role given_reader; grant select on clients to given_reader;")
        .contract(
            Agency.CONTRACT.replace(
                "    clients:\n", "    clients:\n        grants: {given_reader: [select]}\n"));
    assertThat(project.run(Contract.class, given("postgres")).failures()).isEmpty();
    assertNothingLeft();
  }

  @Test
  void soAreThoseWhoseNamesArePutTogether() throws SQLException {
    project
        .migration(
            "V4__reader.sql",
            """
            do $$ declare r text; begin
              foreach r in array array['given_reader', 'given_writer'] loop
                execute 'create role ' || r;
              end loop;
              execute format('alter role %I set statement_timeout = 1000', current_user);
            end $$;
            alter role current_user set lock_timeout = '1s';
            grant select on clients to given_reader;
            """)
        .contract(
            Agency.CONTRACT.replace(
                    "    clients:\n", "    clients:\n        grants: {given_reader: [select]}\n")
                + """
                settings:
                  role current_user:
                    lock_timeout: 1s
                    statement_timeout: 1000
                """);

    assertThat(project.run(Contract.class, given("postgres")).failures()).isEmpty();
    assertThat(project.run(Contract.class, given("postgres")).failures()).isEmpty();
    assertNothingLeft();
    assertThat(strings("SELECT unnest(setconfig) FROM pg_db_role_setting")).isEmpty();
  }

  @SchemaContract(
      entityClasses = {Agency.Client.class, Agency.Report.class},
      migrations = "filesystem:" + FOLDER + "/migrations",
      contract = FOLDER + "/contract.yaml",
      migrateAs = "given_deployer")
  static class AsDeployer implements ScratchTests {}

  @Test
  void aRoleToMigrateAsIsMadeAndGoneAtTheEnd() throws SQLException {
    project.migration(
        "V4__who.sql",
        "do $$ begin if session_user <> 'given_deployer' then raise 'not it'; end if; end $$;");

    assertThat(project.run(AsDeployer.class, given("postgres")).failures()).isEmpty();
    assertNothingLeft();
  }

  @Test
  void oneThatIsThereIsUsedAsItIsByWhomMayActForIt() throws SQLException {
    execute("CREATE ROLE given_deployer LOGIN PASSWORD 'its-own'");
    try {
      String before = password();
      assertThat(project.run(AsDeployer.class, given("postgres")).message())
          .isEqualTo(
              "The role given_deployer, which is to run the migrations, was on the given server"
                  + " before, and ordinary may not act for it: let a superuser say GRANT"
                  + " given_deployer TO \"ordinary\", or name a role that is not there yet.");
      execute("GRANT given_deployer TO ordinary");
      assertThat(project.run(AsDeployer.class, given("postgres")).error().consequence())
          .contains("permission denied for schema public");
      project.file("platform.sql", "GRANT CREATE ON SCHEMA public TO given_deployer;");
      assertThat(project.run(AsDeployerOnPlatform.class, given("postgres")).failures()).isEmpty();
      assertThat(password()).isEqualTo(before);
    } finally {
      execute("DROP ROLE given_deployer");
    }
    assertNothingLeft();
  }

  @SchemaContract(
      entityClasses = {Agency.Client.class, Agency.Report.class},
      migrations = "filesystem:" + FOLDER + "/migrations",
      contract = FOLDER + "/contract.yaml",
      platform = "file:" + FOLDER + "/platform.sql",
      migrateAs = "given_deployer")
  static class AsDeployerOnPlatform implements ScratchTests {}

  private static String password() throws SQLException {
    return strings("SELECT rolpassword FROM pg_authid WHERE rolname = 'given_deployer'").get(0);
  }

  @Test
  void theDatabaseOfAFailureIsKeptWhenAskedForAndSoIsWhatRemovesIt() throws SQLException {
    project.migration("V4__drift.sql", "alter table clients drop column email;");
    var line = Pattern.compile("Kept: psql (.*) -d (\\S+)  \\(remove it with: psql (.*)\\)");

    var kept = line.matcher(Printed.by(() -> project.run(Contract.class, given("postgres"), KEEP)));

    assertThat(kept.find()).isTrue();
    assertThat(kept.group()).doesNotContain("tell-nobody").contains("-U ordinary");
    assertThat(kept.group(3)).endsWith("-d postgres -c 'DROP DATABASE " + kept.group(2) + "'");
    assertThat(strings("SELECT datname FROM pg_database")).contains(kept.group(2));
    execute("DROP DATABASE " + kept.group(2));
    assertNothingLeft();
  }

  @Test
  void aFailureNamesTheServerAndNoPassword() throws SQLException {
    assertThat(project.run(Contract.class, given("nowhere")).message())
        .startsWith("No PostgreSQL: there is no database 'nowhere' at 127.0.0.1:")
        .doesNotContain("tell-nobody");
    assertNothingLeft();
  }

  @Test
  void aParameterThatIsNeitherNameNorUrlIsRefused() {
    assertThat(project.run(Contract.class, "postgres=postgresql://me:tell-nobody@h/a").message())
        .isEqualTo(
            "The parameter schema-contract.postgres is 'postgresql://me:...@h/a': it must be auto,"
                + " testcontainers, embedded, given, or a JDBC URL such as"
                + " jdbc:postgresql://host/database.");
  }

  private static String given(String database) {
    return "postgres=jdbc:postgresql://%s:%d/%s?user=ordinary&password=tell-nobody"
        .formatted(host.address().host(), host.address().port(), database);
  }

  private static void assertNothingLeft() throws SQLException {
    assertThat(strings("SELECT datname FROM pg_database"))
        .containsExactlyInAnyOrder("postgres", "template0", "template1");
    assertThat(strings("SELECT rolname FROM pg_roles WHERE oid >= 16384"))
        .containsExactly("ordinary");
  }

  private static void execute(String sql) throws SQLException {
    try (var connection = connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static List<String> strings(String sql) throws SQLException {
    try (var connection = connect()) {
      return TestServer.strings(connection, sql);
    }
  }

  private static Connection connect() throws SQLException {
    var address = host.address();
    return DriverManager.getConnection(
        address.jdbcUrl("postgres"), address.user(), address.password());
  }
}
