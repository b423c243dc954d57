package io.github.schemacontract;

import static io.github.schemacontract.ToldAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Owners are compared where they are asked for, and only there. */
class OwnersTest {
  private static final String FOLDER = Project.ROOT + "owners";
  private static final String GIVEN =
      """
      create role schema_contract_owner;
      alter table reports owner to schema_contract_owner;
      alter schema public owner to schema_contract_owner;
      """;

  private final Project project = Project.in(FOLDER);

  @SchemaContract(
      entityClasses = {Agency.Client.class, Agency.Report.class},
      migrations = "filesystem:" + FOLDER + "/migrations",
      contract = FOLDER + "/contract.yaml",
      owners = true)
  static class WithOwners implements ScratchTests {}

  @SchemaContract(
      entityClasses = {Agency.Client.class, Agency.Report.class},
      migrations = "filesystem:" + FOLDER + "/migrations",
      contract = FOLDER + "/contract.yaml")
  static class WithoutOwners implements ScratchTests {}

  @BeforeEach
  void aRoleThatOnlyAMigrationMakesOwnsATable() {
    project.migrations(Agency.migrations()).migration("V4__owner.sql", GIVEN);
  }

  @Test
  void theContractThatIsWrittenNamesThemAndIsKept() {
    assertThat(project.run(WithOwners.class).error().code()).isEqualTo("contract-written");
    assertThat(project.contract().orElseThrow())
        .containsOnlyOnce("      reports:\n        owner: schema_contract_owner\n")
        .containsOnlyOnce("  public:\n    owner: schema_contract_owner\n");
    assertThat(project.run(WithOwners.class).failures()).isEmpty();
  }

  @Test
  void whereNobodyAskedTheyAreNeitherWrittenNorCompared() {
    project.contract(Agency.CONTRACT);
    assertThat(project.run(WithoutOwners.class).failures()).isEmpty();

    project.remove("contract.yaml");
    assertThat(project.run(WithoutOwners.class).error().code()).isEqualTo("contract-written");
    assertThat(project.contract().orElseThrow()).doesNotContain("owner");
  }

  @Test
  void anOwnerThatNobodyAgreedToIsFound() {
    project.contract(Agency.CONTRACT);

    assertThat(project.run(WithOwners.class).errors())
        .containsExactly(
            "different-schema schema public [owner]",
            "different-table table public.reports [owner]");
  }

  @Test
  void anOwnerThatIsMissingIsFoundWithARepairThatWasTried() {
    project
        .migration("V4__owner.sql", GIVEN.replaceAll("alter table.*\n", ""))
        .contract(
            Agency.CONTRACT
                .replace("  public:\n", "  public:\n    owner: schema_contract_owner\n")
                .replace("reports:\n", "reports:\n        owner: schema_contract_owner\n"));

    var run = project.run(WithOwners.class);
    assertThat(run.error()).is("different-table table public.reports [owner]", "migrations");
    assertThat(run.message()).contains("alter table public.reports owner to schema_contract_owner");
  }

  @Test
  void aPromiseThatNobodyIsHeldToIsAnError() {
    project.contract(
        Agency.CONTRACT.replace("reports:\n", "reports:\n        owner: schema_contract_owner\n"));

    var run = project.run(WithoutOwners.class);
    assertThat(run.error().code()).isEqualTo("contract-invalid");
    assertThat(run.message().replaceAll("\\s+", " "))
        .contains(
            "promises an owner of table public.reports, but owners are not compared: set"
                + " @SchemaContract(owners = true), or remove the key `owner`.");
  }
}
