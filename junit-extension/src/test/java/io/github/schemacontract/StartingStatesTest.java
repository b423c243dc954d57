package io.github.schemacontract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemacontract.report.ContractReport;
import io.github.schemacontract.state.Expectation;
import io.github.schemacontract.state.HistoryState;
import io.github.schemacontract.state.StartingState;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Starting states as people write them: repeated, combined, misspelt. */
class StartingStatesTest {
  private static final String FOLDER = Project.ROOT + "starting-states";
  private static final List<String> STATES = new ArrayList<>();

  private final Project project = Project.in(FOLDER);

  @SchemaContract(
      entityClasses = {Agency.Client.class, Agency.Report.class},
      migrations = "filesystem:" + FOLDER + "/migrations",
      contract = FOLDER + "/contract.yaml")
  abstract static class UnderContract {}

  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.METHOD)
  @FromBackup(at = "1")
  @FromScratch
  @interface FromAnywhere {}

  static class Together extends UnderContract {
    @FromAnywhere
    @FromBackup(at = "2", history = HistoryState.LOST, expect = Expectation.REFUSED)
    @FromBackup(
        at = {"1", "2"},
        history = HistoryState.FAILED,
        expect = Expectation.REFUSED)
    void test(StartingState state, ContractReport report) {
      STATES.add(state.description() + " -> " + report.outcome());
    }
  }

  static class Damaged extends UnderContract {
    @FromBackup(at = "1", damage = "drop table clients")
    void test() {}
  }

  static class DamagedBadly extends UnderContract {
    @FromBackup(at = "1", damage = "drop tabel clients")
    void test() {}
  }

  static class AtNothing extends UnderContract {
    @FromBackup(at = "99")
    void test() {}
  }

  static class NotRefused extends UnderContract {
    @FromBackup(at = "1", expect = Expectation.REFUSED)
    void test() {}
  }

  static class TooFewRows extends UnderContract {
    @FromBackup(at = "1", rowsPerTable = 1)
    void test() {}
  }

  static class EveryBackupOfThem extends UnderContract {
    @FromEveryBackup
    void test(ContractReport report) {
      STATES.add(report.provenBy().orElse("") + " " + report.rows().orElseThrow().tables());
    }
  }

  @BeforeEach
  void aSchemaInAgreement() {
    STATES.clear();
    project.migrations(Agency.migrations()).contract(Agency.CONTRACT);
  }

  @Test
  void theyCanBeRepeatedCombinedAndPutOnAnAnnotation() {
    var run = project.run(Together.class);

    assertThat(run.failures()).isEmpty();
    assertThat(STATES)
        .containsExactlyInAnyOrder(
            "from scratch -> AGREES",
            "backup at 1 -> AGREES",
            "backup at 2, history lost -> REFUSED",
            "backup at 1, next version failed -> REFUSED",
            "backup at 2, next version failed -> REFUSED");
  }

  @Test
  void everyBackupIsProvenInOnePass() {
    assertThat(project.run(EveryBackupOfThem.class).failures()).isEmpty();
    assertThat(STATES).containsExactly("single-pass 2");
  }

  @Test
  void whatIsDamagedIsFound() {
    assertThat(project.run(Damaged.class).message()).contains("backup at 1", "damaged", "clients");
  }

  @Test
  void damageThatPostgresqlRefusesIsToldWithItsWords() {
    assertThat(project.run(DamagedBadly.class).message())
        .contains("The starting state 'backup at 1, damaged' can not be reached: PostgreSQL says:")
        .contains("syntax error at or near \"tabel\"");
  }

  @Test
  void aVersionThatThereIsNotIsToldWithThoseThatThereAre() {
    assertThat(project.run(AtNothing.class).message())
        .contains("'backup at 99' can not be reached: There is no migration of version 99")
        .contains("there are 1, 2");
  }

  @Test
  void aStateThatIsMigratedAlthoughItWasToBeRefusedFails() {
    assertThat(project.run(NotRefused.class).message())
        .contains("error not-refused")
        .contains("expect AGREES");
  }

  @Test
  void fewerRowsThanThereAreKindsAreRefused() {
    assertThat(project.run(TooFewRows.class).message())
        .contains("rowsPerTable is 1", "write 2 or more, or rows = NONE");
  }
}
