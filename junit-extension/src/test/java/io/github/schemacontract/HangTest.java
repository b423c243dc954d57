package io.github.schemacontract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A build that hangs tells nobody why; one that is ended says what it waited for. */
class HangTest {
  private static final String FOLDER = Project.ROOT + "hang";
  private final Project project = Project.in(FOLDER);

  @SchemaContract(
      entityClasses = {Agency.Client.class, Agency.Report.class},
      migrations = "filesystem:" + FOLDER + "/migrations",
      contract = FOLDER + "/contract.yaml")
  static class Hanging implements SchemaContractTests {}

  @BeforeEach
  void aProject() {
    project.migrations(Agency.migrations()).contract(Agency.CONTRACT);
  }

  @Test
  void anIndexThatWaitsForFlywaysOwnLockNamesTheSettingThatCuresIt() {
    project.migration(
        "V4__index.sql", "create index concurrently clients_email_idx on clients (email);");
    assertThat(inOneLine(project.run(Hanging.class, "timeout=2")))
        .contains("V4__index.sql:1 fails with 'ended after 2 s, waiting for ShareLock on an open")
        .contains("flyway.postgresql.transactional.lock=false")
        .contains("create index concurrently clients_email_idx on clients (email)");
  }

  @Test
  void aStatementThatOnlyTakesLongNamesTheTimeout() {
    project.migration("V4__long.sql", "select 1;\nselect pg_sleep(3600);");
    assertThat(inOneLine(project.run(Hanging.class, "timeout=1")))
        .contains("V4__long.sql:2 fails with 'ended after 1 s, waiting for no lock' [57014]")
        .contains("-Dschema-contract.timeout=<seconds>");
  }

  @Test
  void anExtensionThatTheServerLacksNamesTheImage() {
    project.migration("V4__gis.sql", "create extension postgis;");
    assertThat(inOneLine(project.run(Hanging.class)))
        .contains("V4__gis.sql:1 fails with")
        .contains("the server lacks the extension postgis: name an image that has it,");
  }

  @Test
  void aServerThatIsLostIsNoFailureOfTheMigration() {
    project.migration(
        "V4__role_so_that_the_server_is_its_own.sql",
        """
        create role lonely;
        do $$ begin
          perform pg_terminate_backend(pid) from pg_stat_activity
            where pid <> pg_backend_pid() and backend_type = 'client backend';
          perform pg_terminate_backend(pg_backend_pid());
        end $$;
        """);
    assertThat(project.run(Hanging.class).failures())
        .first()
        .satisfies(
            failure ->
                assertThat(failure)
                    .hasMessageContaining("The server was lost while V4__role")
                    .hasMessageContaining("which says nothing of the migrations"));
  }

  private static String inOneLine(ContractRun run) {
    return run.message().replaceAll("\\s+", " ");
  }
}
