package io.github.schemacontract;

import static io.github.schemacontract.ToldAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Production seldom migrates as a superuser: what an ordinary role may not do must fail here. */
class MigrateAsTest {
  private static final String FOLDER = Project.ROOT + "migrate-as";
  private static final String EXTENSION = "create extension if not exists file_fdw;";
  private static final String WHO =
      """
      create table who (
        id int primary key,
        migrator text not null default current_user,
        session text not null default session_user
      );
      insert into who (id) values (1);
      """;

  private final Project project = Project.in(FOLDER);

  @SchemaContract(
      entityClasses = {Agency.Client.class, Agency.Report.class},
      migrations = "filesystem:" + FOLDER + "/migrations",
      contract = FOLDER + "/contract.yaml",
      migrateAs = "deployer")
  static class AsDeployer implements ScratchTests {}

  @SchemaContract(
      entityClasses = {Agency.Client.class, Agency.Report.class},
      migrations = "filesystem:" + FOLDER + "/migrations",
      contract = FOLDER + "/contract.yaml",
      migrateAs = "deployer",
      ignore = "public.who")
  static class LookingWho {
    @FromScratch
    void test(Connection connection) throws SQLException {
      try (var statement = connection.createStatement();
          var rows =
              statement.executeQuery(
                  "select migrator, session, tableowner, current_setting('is_superuser')"
                      + " from who, pg_tables where tablename = 'clients'")) {
        rows.next();
        assertThat(rows.getString(1)).isEqualTo("deployer");
        assertThat(rows.getString(2)).isEqualTo("deployer");
        assertThat(rows.getString(3)).isEqualTo("deployer");
        assertThat(rows.getString(4)).isEqualTo("on");
      }
    }
  }

  @SchemaContract(
      entityClasses = {Agency.Client.class, Agency.Report.class},
      migrations = "filesystem:" + FOLDER + "/migrations",
      contract = FOLDER + "/contract.yaml",
      platform = "file:" + FOLDER + "/platform.sql",
      migrateAs = "deployer")
  static class OnPlatform implements ScratchTests {}

  @BeforeEach
  void aSchemaInAgreement() {
    project.migrations(Agency.migrations()).contract(Agency.CONTRACT);
  }

  @Test
  void aRoleThatNobodyMakesIsMadeAndOwnsWhatItMigrates() {
    var run = project.run(AsDeployer.class);

    assertThat(run.failures()).isEmpty();
    assertThat(Project.text(run.record())).contains("migrateAs").contains("deployer");
    project.migration("V4__who.sql", WHO);
    assertThat(project.run(LookingWho.class).failures()).isEmpty();
  }

  @Test
  void whatOnlyASuperuserMayFailsInPostgresqlsWordsWithTheCure() {
    project.migration("V4__files.sql", EXTENSION);

    var error = project.run(AsDeployer.class).error();

    assertThat(error).is("migration-failed migration V4__files.sql", "migrations");
    assertThat(error.consequence() + error.notes())
        .contains("permission denied to create extension")
        .contains("Must be superuser to create this extension")
        .contains("the migrations run as deployer (@SchemaContract(migrateAs))")
        .contains("grant them in the platform script");
  }

  @Test
  void theSameDoneByThePlatformIsAllowed() {
    project
        .migration("V4__files.sql", EXTENSION)
        .file(
            "platform.sql",
            EXTENSION + "create role deployer login; grant create on schema public to deployer;");

    assertThat(project.run(OnPlatform.class).failures()).isEmpty();
  }

  @Test
  void aRoleOfThePlatformHasTheRightsThatThePlatformGivesIt() {
    project.file("platform.sql", "create role deployer login;");

    var error = project.run(OnPlatform.class).error();

    assertThat(error.consequence() + error.notes())
        .contains("permission denied for schema public")
        .contains("the migrations run as deployer");
  }

  @Test
  void itLogsInSoThatWhatIsSetForTheRoleHolds() {
    project
        .file(
            "platform.sql",
            """
            create role deployer login;
            grant create on schema public to deployer;
            alter role deployer set lock_timeout = '7s';
            """)
        .migration(
            "V4__set.sql",
            """
            do $$ begin
              if current_setting('lock_timeout') <> '7s' then raise 'not set'; end if;
            end $$;
            """);

    assertThat(project.run(OnPlatform.class).failures()).isEmpty();
  }

  @Test
  void aRoleThatCanNotLogInIsRefused() {
    project.file("platform.sql", "create role deployer;");

    assertThat(project.run(OnPlatform.class).message())
        .isEqualTo(
            "The role deployer, which is to run the migrations, can not log in: name the one that"
                + " logs in in production; if it then becomes deployer, say that with"
                + " flyway.initSql=SET ROLE deployer.");
  }

  @Test
  void whereADifferenceComesFromIsFound() {
    project.migration("V5__longer.sql", "alter table clients alter column name type text;");

    assertThat(project.run(AsDeployer.class).error())
        .is("different-column column public.clients.name [type]", "migrations")
        .isAt("Agency$Client#name", "V5__longer.sql:1", "contract.yaml:9");
  }

  @Test
  void defaultPrivilegesOfTheRoleAreToldAsItsOwn() {
    project
        .migration("V4__later.sql", "alter default privileges grant select on tables to public;")
        .without("../contract.yaml");

    assertThat(project.run(AsDeployer.class).error().code()).isEqualTo("contract-written");
    assertThat(project.contract().orElseThrow()).contains("tables of deployer");
    assertThat(project.run(AsDeployer.class).failures()).isEmpty();
  }
}
