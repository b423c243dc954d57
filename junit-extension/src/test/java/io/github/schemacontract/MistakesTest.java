package io.github.schemacontract;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is misspelt must not look like a schema that agrees. */
class MistakesTest {
  private static final String FOLDER = Project.ROOT + "mistakes";
  private static final String MIGRATIONS = "filesystem:" + FOLDER + "/migrations";
  private static final String CONTRACT = FOLDER + "/contract.yaml";

  private final Project project = Project.in(FOLDER);

  @BeforeEach
  void threeThatAgree() {
    project.migrations(Agency.migrations()).contract(Agency.CONTRACT);
  }

  @AfterEach
  void nothingIsLeft() throws SQLException {
    assertThat(Embedded.databases()).noneMatch(name -> name.startsWith("schema_contract"));
    assertThat(project.contract()).hasValue(Agency.CONTRACT);
  }

  @SchemaContract(
      entityClasses = {Agency.Client.class, Agency.Report.class},
      migrations = MIGRATIONS,
      contract = CONTRACT)
  static class Usual implements ScratchTests {}

  @Test
  void aParameterThatIsMisspeltIsRefusedAndOneOfSomebodyElseIsNot() {
    System.setProperty("schema-contract.updaet", "true");
    try {
      assertThat(project.run(Usual.class).message())
          .isEqualTo(
              "The parameter schema-contract.updaet is known to nobody: write"
                  + " schema-contract.update.");
    } finally {
      System.clearProperty("schema-contract.updaet");
    }
    System.setProperty("schema-contract.of-another-tool", "true");
    try {
      assertThat(project.run(Usual.class).failures()).isEmpty();
    } finally {
      System.clearProperty("schema-contract.of-another-tool");
    }
  }

  @Test
  void aProviderThatIsMisspeltIsToldWithTheOneThatWasMeant() {
    assertThat(project.run(Usual.class, "postgres=embeded").message())
        .startsWith("The parameter schema-contract.postgres is 'embeded': write embedded; it must");
  }

  @Test
  void aReportFolderThatIsNoPathIsRefused() {
    assertThat(project.run(Usual.class, "report.dir= ").message())
        .isEqualTo(
            "The parameter schema-contract.report.dir is empty: name a path, or leave it out.");
    assertThat(project.run(Usual.class, "report.dir=a\0b").message())
        .startsWith("The parameter schema-contract.report.dir is no path (");
  }

  @SchemaContract(migrations = MIGRATIONS, contract = "")
  static class WithoutFile implements ScratchTests {}

  @Test
  void aContractWithoutANameIsRefused() {
    assertThat(project.run(WithoutFile.class).message())
        .isEqualTo(
            "@SchemaContract(contract) of "
                + WithoutFile.class.getName()
                + " is empty: name a path, or leave it out.");
  }

  @SchemaContract(
      entityClasses = {Agency.Client.class, Agency.Report.class},
      migrations = MIGRATIONS,
      contract = CONTRACT,
      schemas = {"public", "pubilc"})
  static class WithUnknownSchema implements ScratchTests {}

  @Test
  void aSchemaThatNobodyHasIsRefusedAndOneThatOnlyTheContractHasIsMissing() {
    assertThat(project.run(WithUnknownSchema.class).message())
        .isEqualTo(
            "@SchemaContract(schemas) names 'pubilc', but neither migrations nor entities nor"
                + " contract have such a schema, so nothing in it would be compared: write one of"
                + " public, or remove it.");
    project.contract(Agency.CONTRACT + "  pubilc:\n    tables: {t: {columns: {a: text}}}\n");
    assertThat(project.run(WithUnknownSchema.class).errors())
        .containsExactly("missing-schema schema pubilc");
    project.contract(Agency.CONTRACT);
  }

  @Test
  void aMigrationThatFailsIsTheCauseAndNotTheSchemaThatItDidNotMake() {
    project.migration("V4__schema.sql", "create schema pubilc; select nothing;");
    assertThat(project.run(WithUnknownSchema.class).error().code()).isEqualTo("migration-failed");
  }

  @SchemaContract(migrations = MIGRATIONS, contract = CONTRACT, ignore = "tabel:public.tmp_*")
  static class WithUnknownKind implements ScratchTests {}

  @SchemaContract(migrations = MIGRATIONS, contract = CONTRACT, ignore = " ")
  static class WithBlankGlob implements ScratchTests {}

  @Test
  void aGlobThatCanMatchNothingIsRefused() {
    assertThat(project.run(WithUnknownKind.class).message())
        .isEqualTo(
            "@SchemaContract(ignore) holds 'tabel:public.tmp_*', which speaks of the kind 'tabel',"
                + " which no object is of: write table, or leave the kind out.");
    assertThat(project.run(WithBlankGlob.class).message()).contains("' ', which matches nothing");
  }

  @SchemaContract(migrations = "wrong:" + FOLDER, contract = CONTRACT)
  static class WithWrongPrefix implements ScratchTests {}

  @Test
  void aLocationOfAKindThatFlywayDoesNotKnowIsNamed() {
    assertThat(project.run(WithWrongPrefix.class).message())
        .startsWith("Flyway refuses its settings, so no migration can be run: Unknown prefix for")
        .contains("wrong:" + FOLDER);
  }

  @SchemaContract(
      migrations = MIGRATIONS,
      contract = CONTRACT,
      platform = "file:" + FOLDER + "/platform.sql")
  static class OnPlatform implements ScratchTests {}

  @Test
  void aPlatformScriptThatIsAbsentOrFailsIsNamedWithItsLine() {
    assertThat(project.run(OnPlatform.class).message())
        .contains("The platform script 'file:" + FOLDER + "/platform.sql' can not be read");
    project.file("platform.sql", "select 1;\nselect nothing;\n");
    assertThat(project.run(OnPlatform.class).message())
        .contains("fails with 'column \"nothing\" does not exist' in line 2: nothing was migrated");
  }

  @Test
  void aPlaceholderWithoutAValueIsToldWithTheSettingThatGivesItOne() {
    project.migration("V4__owner.sql", "select 1;\nselect '${owner}';\n");
    assertThat(project.run(Usual.class).error().consequence())
        .contains("V4__owner.sql:2 fails with")
        .contains("(set flyway.placeholders.owner where the application does, or with");
  }
}
