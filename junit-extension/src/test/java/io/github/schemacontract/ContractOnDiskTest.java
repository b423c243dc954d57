package io.github.schemacontract;

import static io.github.schemacontract.ToldAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemacontract.state.Stage;
import io.github.schemacontract.state.StartingState;
import java.lang.reflect.Method;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The only file that a test run ever writes into the sources: when it does, and when never. */
class ContractOnDiskTest {
  private static final String FOLDER = Project.ROOT + "contract-on-disk";

  @SchemaContract(
      entityClasses = {Agency.Client.class, Agency.Report.class},
      migrations = "filesystem:" + FOLDER + "/migrations",
      contract = FOLDER + "/contract.yaml")
  static class Agreed implements ScratchTests {}

  private final Project project = Project.in(FOLDER);

  @BeforeEach
  void noContractYet() {
    project.migrations(Agency.migrations());
  }

  @Test
  void anAbsentContractIsWrittenAndFailsOnce() {
    ContractRun first = project.run(Agreed.class);

    assertThat(first.error().code()).isEqualTo("contract-written");
    assertThat(first.error().consequence()).contains("review and commit it");
    assertThat(project.contract().orElseThrow()).contains("title: character varying(200) not null");
    assertThat(project.run(Agreed.class).failures()).isEmpty();
  }

  @Test
  void anAbsentContractIsNotWrittenWhenAnythingElseFails() {
    project.migrations(Agency.migrationsWith("  email text\n", "  email integer\n"));

    ContractRun run = project.run(Agreed.class);

    assertThat(run.errors())
        .containsExactly(
            "contract-missing contract contract.yaml",
            "entity-column-type column public.clients.email [type]");
    assertThat(run.findings().get(0).consequence()).contains("was not written");
    assertThat(project.contract()).isEmpty();
  }

  /** A database in which somebody made a table by hand. */
  static final class ByHand implements StateProvider {
    @Override
    public Stream<StartingState> states(Method method) {
      return Stream.of(new Elsewhere());
    }
  }

  record Elsewhere() implements StartingState {
    @Override
    public String run() {
      return "elsewhere";
    }

    @Override
    public String description() {
      return "a table elsewhere";
    }

    @Override
    public void prepare(Stage stage) throws SQLException {
      stage.execute("create schema elsewhere create table made_by_hand (id int)");
    }
  }

  @SchemaContract(
      entityClasses = {Agency.Client.class, Agency.Report.class},
      migrations = "filesystem:" + FOLDER + "/migrations",
      contract = FOLDER + "/contract.yaml")
  static class FromElsewhere {
    @StateSource(ByHand.class)
    void body() {}
  }

  @Test
  void aDatabaseThatWasNotEmptyIsNeverTakenForTheContract() {
    ContractRun absent = project.run(FromElsewhere.class);

    assertThat(absent.error().code()).isEqualTo("contract-missing");
    assertThat(absent.error().consequence()).contains("only written by a run from scratch");
    assertThat(project.contract()).isEmpty();

    project.contract(Agency.CONTRACT).run(FromElsewhere.class, "update=true");

    assertThat(project.contract()).hasValue(Agency.CONTRACT);
  }

  @Test
  void inCiAnAbsentContractIsMissingAndStaysSo() {
    ContractRun run = project.run(Agreed.class, "ci=true");

    assertThat(run.error().code()).isEqualTo("contract-missing");
    assertThat(run.error().consequence()).contains("run the test on your machine");
    assertThat(project.contract()).isEmpty();
  }

  @Test
  void inCiAContractThatAgreesPasses() {
    assertThat(project.contract(Agency.CONTRACT).run(Agreed.class, "ci=true").failures()).isEmpty();
  }

  @Test
  void anUpdateChangesOnlyTheLinesThatDiffer() {
    String before =
        Agency.contractWithout("email: text").replace("    clients:", "    # ours\n      clients:");
    project.contract(before);

    ContractRun run = project.run(Agreed.class, "update=true");

    assertThat(run.failures()).isEmpty();
    assertThat(run.reportEntries().toString())
        .contains("contract.yaml was updated: column public.clients.email added. Review and");
    assertThat(project.contract())
        .hasValue(before.replaceFirst("columns:\n", "columns:\n          email: text\n"));
    assertThat(project.run(Agreed.class).failures()).isEmpty();
  }

  @Test
  void anUpdateOfAContractThatAgreesWritesNothing() {
    project.contract(Agency.CONTRACT);

    ContractRun run = project.run(Agreed.class, "update=true");

    assertThat(run.failures()).isEmpty();
    assertThat(run.reportEntries().toString()).doesNotContain("updated");
    assertThat(project.contract()).hasValue(Agency.CONTRACT);
  }

  @Test
  void anUpdateCuresAContractThatPostgresqlRefuses() {
    project.contract(Agency.CONTRACT.replace("email: text", "email: no_such_type"));

    assertThat(project.run(Agreed.class).error().code()).isEqualTo("contract-invalid");
    assertThat(project.run(Agreed.class, "update=true").failures()).isEmpty();
    assertThat(project.run(Agreed.class).failures()).isEmpty();
  }

  @Test
  void anUpdateDoesNotHideThatTheEntitiesDisagree() {
    project
        .migrations(Agency.migrationsWith("  email text\n", "  email integer\n"))
        .contract(Agency.CONTRACT);

    ContractRun run = project.run(Agreed.class, "update=true");

    assertThat(run.errors())
        .containsExactly("entity-column-type column public.clients.email [type]");
    assertThat(run.message()).contains("was updated: column public.clients.email changed.");
    assertThat(project.contract().orElseThrow()).contains("email: integer");
  }

  @Test
  void anUpdateOfAMigrationThatFailsWritesNothing() {
    project.contract(Agency.CONTRACT).migration("V4__broken.sql", "alter table nowhere add a int;");

    assertThat(project.run(Agreed.class, "update=true").error().code())
        .isEqualTo("migration-failed");
    assertThat(project.contract()).hasValue(Agency.CONTRACT);
  }

  @Test
  void anUpdateInCiIsRefusedInOneSentence() {
    project.contract(Agency.contractWithout("email: text"));

    assertThat(project.run(Agreed.class, "update=true", "ci=true").message())
        .contains("schema-contract.update is set while CI=true")
        .contains("Update the contract on your machine and commit it");
    assertThat(project.contract()).hasValue(Agency.contractWithout("email: text"));
  }

  @Test
  void anUpdateThatIsNeitherTrueNorFalseIsRefused() {
    assertThat(project.run(Agreed.class, "update=yes").message())
        .isEqualTo("The parameter schema-contract.update is 'yes': it must be true or false.");
  }

  @SchemaContract(
      entityClasses = {Agency.Client.class, Agency.Report.class},
      migrations = "filesystem:" + FOLDER + "/migrations",
      contract = FOLDER + "/contract.sql")
  static class InSql implements ScratchTests {}

  @Test
  void aContractInSqlIsComparedAndNeverRewritten() {
    String sql = String.join("", Agency.migrations().values());
    project.file("contract.sql", sql);
    assertThat(project.run(InSql.class).failures()).isEmpty();
    assertThat(project.run(InSql.class, "update=true").failures()).isEmpty();

    project.migration("V4__more.sql", "create table audit (id bigint primary key);");
    ContractRun run = project.run(InSql.class, "update=true");

    assertThat(run.errors())
        .containsExactly(
            "contract-invalid contract contract.sql", "unexpected-table table public.audit");
    assertThat(run.findings().get(0).consequence())
        .contains("stays as it is: a contract in SQL is not rewritten");
  }

  private static final String PUBLICATION =
      "create publication exports for table clients; create extension citext;";

  @Test
  void whatTheContractHasNoWordsForIsNeverLeftOutInSilence() {
    ContractRun absent = project.migration("V4__exports.sql", PUBLICATION).run(Agreed.class);

    assertThat(absent.error().code()).isEqualTo("contract-invalid");
    assertThat(absent.error().consequence())
        .contains("was not written: it has no words for publication exports. ")
        .contains("ignore = \"other:publication exports\"");
    assertThat(project.contract()).isEmpty();

    project.contract(Agency.CONTRACT);
    assertThat(project.run(Agreed.class, "update=true").error().consequence())
        .contains("was not updated: it has no words for publication exports.");
    assertThat(project.contract()).hasValue(Agency.CONTRACT);
  }

  @Test
  void whatTheContractHasNoWordsForIsToldUnlessItIsIgnored() {
    project.migration("V4__exports.sql", PUBLICATION);
    String contract =
        Agency.CONTRACT.replaceFirst("format: 1\n", "format: 1\nextensions: [citext]\n");

    ContractRun told = project.contract(contract).run(Agreed.class);
    assertThat(told.failures()).isEmpty();
    assertThat(told.findings())
        .extracting(Told::text)
        .contains("not-compared other publication exports");

    project.contract(contract.replaceFirst("format: 1\n", "format: 1\nignore: ['other:publ*']\n"));
    ContractRun ignored = project.run(Agreed.class);
    assertThat(ignored.failures()).isEmpty();
    assertThat(ignored.findings()).extracting(Told::code).doesNotContain("not-compared");
  }
}
