package io.github.schemacontract;

import static io.github.schemacontract.ToldAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The reason for this library: one of three descriptions is changed by itself. Each change must be
 * exactly one finding that names the odd one out and all the places to look at.
 */
class DriftTest {
  private static final String FOLDER = Project.ROOT + "drift";

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
  void threeThatAgreeHaveNoFinding() {
    ContractRun run = project.run(Agreed.class);

    assertThat(run.failures()).isEmpty();
    assertThat(run.findings()).isEmpty();
  }

  @Test
  void whereNoRepairCanBeOfferedTheReasonIsTold() {
    project
        .migration("V4__log.sql", "create table log (id bigint) partition by hash (id);")
        .contract(
            Agency.CONTRACT.replace(
                "    tables:\n",
                """
                    tables:
                      log:
                        partition by: list (id)
                        columns:
                          id: bigint
                """));

    Told error = project.run(Agreed.class).error();

    assertThat(error).is("different-table table public.log [partition by]", "none");
    assertThat(error.notes())
        .singleElement()
        .asString()
        .startsWith("No repair is offered: a table that exists can not be partitioned");
  }

  @Test
  void aTableThatNoMigrationCreatesAndNonePresupposesIsMissing() {
    project.migrations(Agency.migrationsWith(Agency.REPORTS + Agency.INDEX, "select 1;"));
    project.migration("V3__row_security.sql", "select 1;");

    assertThat(project.run(Agreed.class).error())
        .is("missing-table table public.reports", "migrations")
        .isAt("Agency$Report", "contract.yaml:12");
  }

  @Test
  void aTableThatALaterMigrationPresupposesHasNoInitialMigration() {
    project.migrations(Agency.migrationsWith(Agency.REPORTS + Agency.INDEX, "select 1;"));

    ContractRun run = project.run(Agreed.class);

    assertThat(run.error())
        .is("no-initial-migration table public.reports", "migrations")
        .isAt("Agency$Report", "V3__row_security.sql:1", "contract.yaml:12");
    assertThat(run.error().notes().get(0))
        .startsWith("V3__row_security.sql:1 fails with 'relation \"reports\" does not exist'");
  }

  @Test
  void aTableThatOneMigrationForgotIsMissingAlthoughAnotherReferencesIt() {
    project.migrations(Agency.migrationsWith(Agency.CLIENTS, "select 1;"));

    ContractRun run = project.run(Agreed.class);

    assertThat(run.error())
        .is("missing-table table public.clients", "migrations")
        .isAt("Agency$Client", "V2__reports.sql:1", "contract.yaml:5");
    assertThat(run.error().notes().get(0))
        .startsWith("A migration presupposes it: V2__reports.sql:1 fails with");
  }

  @Test
  void aDeletedFirstMigrationIsOneFindingForAllThatItMade() {
    project.without("V1__clients.sql");

    assertThat(project.run(Agreed.class).error())
        .is("no-initial-migration table public.clients", "migrations")
        .isAt("Agency$Client", "V2__reports.sql:1", "contract.yaml:5");
  }

  @Test
  void aDeletedColumnIsMissing() {
    project.migrations(Agency.migrationsWith("  name varchar(100) not null,\n", ""));

    assertThat(project.run(Agreed.class).error())
        .is("missing-column column public.clients.name", "migrations")
        .isAt("Agency$Client#name", "V1__clients.sql:1", "contract.yaml:9");
  }

  @Test
  void aDeletedNotNullIsADifferentColumn() {
    project.migrations(Agency.migrationsWith("name varchar(100) not null", "name varchar(100)"));

    assertThat(project.run(Agreed.class).error())
        .is("different-column column public.clients.name [nullability]", "migrations")
        .isAt("Agency$Client#name", "V1__clients.sql:1", "contract.yaml:9");
  }

  @Test
  void theStatementThatChangedAColumnLastIsItsPlace() {
    project.migration(
        "V4__shorter.sql",
        """
        -- comes after
        select 1;
        alter table clients alter column name type varchar(50);
        """);

    assertThat(project.run(Agreed.class).error())
        .is("different-column column public.clients.name [type]", "migrations")
        .isAt("Agency$Client#name", "V4__shorter.sql:3", "contract.yaml:9");
  }

  @Test
  void aDeletedForeignKeyIsMissing() {
    project.migrations(Agency.migrationsWith(" references clients (id)", ""));

    assertThat(project.run(Agreed.class).error())
        .is("missing-foreign-key foreign key public.reports.reports_client_id_fkey", "migrations")
        .isAt("Agency$Report#client", "V3__row_security.sql:1", "contract.yaml:20");
  }

  @Test
  void aDeletedIndexIsMissing() {
    project.migrations(Agency.migrationsWith(Agency.INDEX, ""));

    assertThat(project.run(Agreed.class).error())
        .is("missing-index index public.reports.reports_title_idx", "migrations")
        .isAt("Agency$Report", "V3__row_security.sql:1", "contract.yaml:22");
  }

  @Test
  void aDeletedPolicyIsMissing() {
    project.migration("V3__row_security.sql", "alter table reports enable row level security;");

    assertThat(project.run(Agreed.class).error())
        .is("missing-policy policy public.reports.reports_own", "migrations")
        .isAt("Agency$Report", "V3__row_security.sql:1", "contract.yaml:25");
  }

  @Test
  void whatAMigrationAddsIsUnexpected() {
    project.migration("V4__audit.sql", "create table audit (id bigint primary key, note text);");

    assertThat(project.run(Agreed.class).error())
        .is("unexpected-table table public.audit", "migrations")
        .isAt("V4__audit.sql:1");
  }

  @Test
  void whatOnlyTheContractLacksIsItsOmission() {
    project.contract(Agency.contractWithout("email: text"));

    assertThat(project.run(Agreed.class).error())
        .is("unexpected-column column public.clients.email", "contract")
        .isAt("Agency$Client#email", "V1__clients.sql:1", "contract.yaml:5");
  }

  @Test
  void whatOnlyTheContractSaysDifferentlyIsItsMistake() {
    project.contract(Agency.CONTRACT.replace("name: varchar(100)", "name: varchar(80)"));

    assertThat(project.run(Agreed.class).error())
        .is("different-column column public.clients.name [type]", "contract")
        .isAt("Agency$Client#name", "V1__clients.sql:1", "contract.yaml:9");
  }

  @Test
  void whatOnlyTheContractPromisesIsDoneByNobody() {
    project.contract(
        Agency.CONTRACT.replace("email: text\n", "email: text\n          fax: text\n"));

    assertThat(project.run(Agreed.class).error())
        .is("missing-column column public.clients.fax", "contract")
        .isAt("Agency$Client", "V1__clients.sql:1", "contract.yaml:8");
  }

  @Test
  void anotherSpellingOfTheSameContractIsNoFinding() {
    project.contract(
        Agency.CONTRACT
            .replace("varchar(200)", "CHARACTER VARYING(200)")
            .replace("using (client_id = 1)", "using ((client_id)::int8 = 1)"));

    assertThat(project.run(Agreed.class).failures()).isEmpty();
  }

  @SchemaContract(
      entityClasses = ChangedClient.class,
      migrations = "filesystem:" + FOLDER + "/migrations",
      contract = FOLDER + "/contract.yaml")
  static class Changed implements ScratchTests {}

  @Test
  void whatOnlyAnEntityChangedIsItsOwn() {
    ContractRun run = project.run(Changed.class);

    assertThat(run.errors())
        .containsExactly(
            "entity-column-narrower column public.clients.name [type]",
            "entity-column-missing column public.clients.nickname");
    assertThat(run.findings().get(0))
        .is("entity-column-narrower column public.clients.name [type]", "entities")
        .isAt("DriftTest$ChangedClient#name", "V1__clients.sql:1", "contract.yaml:9");
    assertThat(run.findings().get(1))
        .is("entity-column-missing column public.clients.nickname", "entities")
        .isAt("DriftTest$ChangedClient#nickname", "V1__clients.sql:1", "contract.yaml:5");
  }

  @Entity(name = "Client")
  @Table(name = "clients")
  static class ChangedClient {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(nullable = false, length = 150)
    String name;

    String email;
    String nickname;
  }
}
