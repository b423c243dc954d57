package io.github.schemacontract;

import static io.github.schemacontract.ToldAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One witness that can not be asked must not silence the other two. */
class UnreadableTest {
  private static final String FOLDER = Project.ROOT + "unreadable";

  @SchemaContract(
      entityClasses = {Agency.Client.class, Agency.Report.class},
      migrations = "filesystem:" + FOLDER + "/migrations",
      contract = FOLDER + "/contract.yaml")
  static class Agreed implements ScratchTests {}

  private final Project project = Project.in(FOLDER);

  @BeforeEach
  void threeThatAgree() {
    project.migrations(Agency.migrations()).contract(Agency.CONTRACT);
  }

  @Test
  void aContractWithAMisspeltKeyIsInvalidAndEntitiesAreStillHeldAgainstMigrations() {
    project
        .migrations(Agency.migrationsWith("  email text\n", "  email integer\n"))
        .contract(Agency.CONTRACT.replace("primary key:", "primry key:"));

    ContractRun run = project.run(Agreed.class);

    assertThat(run.errors())
        .containsExactly(
            "contract-invalid contract contract.yaml",
            "entity-column-type column public.clients.email [type]");
    assertThat(run.findings().get(0)).isAt("contract.yaml:10");
    assertThat(run.findings().get(0).consequence())
        .contains("contract.yaml, line 10 has the key `primry key`")
        .contains("write `primary key`");
  }

  @Test
  void aContractThatPostgresqlRefusesIsInvalidAtItsLine() {
    project.contract(Agency.CONTRACT.replace("email: text", "email: no_such_type"));

    assertThat(project.run(Agreed.class).error())
        .is("contract-invalid contract contract.yaml", "contract")
        .isAt("contract.yaml:7");
  }

  @Entity
  @Table(name = "clients")
  static class WithoutId {
    String name;
  }

  @SchemaContract(
      entityClasses = WithoutId.class,
      migrations = "filesystem:" + FOLDER + "/migrations",
      contract = FOLDER + "/contract.yaml")
  static class Broken implements ScratchTests {}

  @Test
  void entitiesThatHibernateRefusesAreUnreadableAndMigrationsAreStillHeldAgainstTheContract() {
    project.migrations(Agency.migrationsWith(Agency.INDEX, ""));

    ContractRun run = project.run(Broken.class);

    assertThat(run.errors())
        .containsExactly(
            "entities-unreadable entity entities",
            "missing-index index public.reports.reports_title_idx");
    assertThat(run.findings().get(0).consequence()).contains("WithoutId").contains("identifier");
    assertThat(run.findings().get(1))
        .is("missing-index index public.reports.reports_title_idx", "migrations")
        .isAt("V3__row_security.sql:1", "contract.yaml:22");
  }

  @Test
  void aMigrationThatFailsIsToldWithPlaceStatementAndPostgresqlsWords() {
    project.migration(
        "V4__values.sql",
        """
        alter table clients add column vip boolean;
        -- the second statement fails
        insert into reports (client_id, title)
          values (1, 'no such client');
        """);

    Told failed = project.run(Agreed.class).error();

    assertThat(failed)
        .is("migration-failed migration V4__values.sql", "migrations")
        .isAt("V4__values.sql:3");
    assertThat(failed.consequence())
        .contains("V4__values.sql:3")
        .contains("violates foreign key constraint \"reports_client_id_fkey\"")
        .contains("[23503]")
        .contains("insert into reports (client_id, title) values (1, 'no such client')");
  }

  @Test
  void whatWasBuiltBeforeAMigrationFailedIsStillCompared() {
    project
        .migrations(Agency.migrationsWith("name varchar(100) not null", "name varchar(100)"))
        .migration("V3__row_security.sql", "select 1 / 0;");

    ContractRun run = project.run(Agreed.class);

    assertThat(run.errors())
        .contains(
            "migration-failed migration V3__row_security.sql",
            "different-column column public.clients.name [nullability]");
    assertThat(run.message()).contains("'division by zero' [22012]");
  }

  @Test
  void aFolderWithoutMigrationsIsAnErrorAndNotASchemaWithoutTables() {
    project.without("V1__clients.sql").without("V2__reports.sql").without("V3__row_security.sql");

    assertThat(project.run(Agreed.class).message())
        .contains("Flyway finds no migrations in filesystem:" + FOLDER + "/migrations");
  }

  @SchemaContract(
      entityClasses = {Agency.Client.class, Agency.Report.class},
      migrations = "filesystem:" + FOLDER + "/no-such-folder",
      contract = FOLDER + "/contract.yaml")
  static class Nowhere implements ScratchTests {}

  @Test
  void aLocationThatDoesNotExistIsAnError() {
    assertThat(project.run(Nowhere.class).message())
        .contains("Flyway cannot read the migrations in filesystem:" + FOLDER + "/no-such-folder")
        .contains("Correct the location");
  }
}
