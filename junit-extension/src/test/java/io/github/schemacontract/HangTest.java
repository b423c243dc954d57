package io.github.schemacontract;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
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
  static class Hanging implements ScratchTests {}

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

  private static final String JAVA =
      "classpath:io/github/schemacontract/migrations/javamigrations/";

  @SchemaContract(
      entityClasses = {Agency.Client.class, Agency.Report.class},
      migrations = {"filesystem:" + FOLDER + "/migrations", JAVA + "holding"},
      contract = FOLDER + "/contract.yaml")
  static class Held implements ScratchTests {}

  @Test
  void aLockThatAnotherSessionHoldsIsNamedWithItsHolder() {
    project.migration("V5__vip.sql", "alter table clients add vip boolean;");
    assertThat(inOneLine(project.run(Held.class, "timeout=2")))
        .contains("V5__vip.sql:1 fails with 'ended after 2 s, waiting for AccessExclusiveLock on")
        .contains("held by a session (idle in transaction, last statement: lock table clients)")
        .contains("end that transaction before this statement")
        .contains("in: alter table clients add vip boolean");
  }

  @SchemaContract(
      entityClasses = {Agency.Client.class, Agency.Report.class},
      migrations = {"filesystem:" + FOLDER + "/migrations", JAVA + "waiting"},
      contract = FOLDER + "/contract.yaml")
  static class Waiting implements ScratchTests {}

  @SchemaContract(
      entityClasses = {Agency.Client.class, Agency.Report.class},
      migrations = {"filesystem:" + FOLDER + "/migrations", JAVA + "stubborn"},
      contract = FOLDER + "/contract.yaml")
  static class Stubborn implements ScratchTests {}

  @Test
  void javaCodeThatWaitsIsEndedAndNamedWithItsLine() {
    assertThat(inOneLine(project.run(Waiting.class, "timeout=1")))
        .contains("V4__Wait_for_a_service fails with 'ended after 1 s, running no statement'")
        .contains("V4__Wait_for_a_service.migrate(V4__Wait_for_a_service.java:11)");
    assertThat(inOneLine(project.run(Stubborn.class, "timeout=1")))
        .contains("V4__Never_give_up fails with 'ended after 1 s, running no statement'")
        .contains("V4__Never_give_up.migrate(V4__Never_give_up.java:");
  }

  @Test
  void aStatementThatTakesNoNoticeOfItsEndIsEndedWithItsSession() throws SQLException {
    project.migration(
        "V4__stubborn.sql",
        """
        do $$ begin
          loop
            begin
              perform pg_sleep(3600);
            exception when query_canceled then null;
            end;
          end loop;
        end $$;
        """);
    assertThat(inOneLine(project.run(Hanging.class, "timeout=1")))
        .contains("V4__stubborn.sql fails with 'ended after 1 s, waiting for no lock'")
        .contains("in: do $$ begin loop begin perform pg_sleep(3600)");
    assertThat(Embedded.databases()).noneMatch(name -> name.startsWith("schema_contract"));
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
                    .hasMessageContaining("The server could not go on while V4__role")
                    .hasMessageContaining("which says nothing of the migrations"));
  }

  private static String inOneLine(ContractRun run) {
    return run.message().replaceAll("\\s+", " ");
  }
}
