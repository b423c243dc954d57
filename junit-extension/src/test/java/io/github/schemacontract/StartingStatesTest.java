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
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
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

  static class RowsDeleted extends UnderContract {
    @FromBackup(at = "2", damage = "delete from reports; alter table reports add extra int")
    void test() {}
  }

  /** A build of the index that broke off left an invalid one, which IF NOT EXISTS takes for it. */
  @SchemaContract(
      entityClasses = {Agency.Client.class, Agency.Report.class},
      migrations = "filesystem:" + FOLDER + "/migrations",
      contract = FOLDER + "/contract.yaml",
      properties = "flyway.postgresql.transactional.lock=false")
  static class IndexHalfBuilt {
    @FromBackup(
        at = "2",
        damage = {
          "create index reports_title_idx on reports (title)",
          "update pg_index set indisvalid = false where indexrelid = 'reports_title_idx'::regclass"
        })
    void invalid() {}

    @FromBackup(at = "2", damage = "create index reports_title_idx on reports (title)")
    void valid(StartingState state) {
      STATES.add(state.description());
    }
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

  static class EveryBackupDamaged extends UnderContract {
    @FromEveryBackup(damage = "drop table clients cascade")
    void test() {}
  }

  static class DamagedFromScratch extends UnderContract {
    @FromScratch
    @FromScratch(damage = "create table clients (id int)", expect = Expectation.REFUSED)
    void test(StartingState state, ContractReport report) {
      STATES.add(state.description() + " -> " + report.outcome());
    }
  }

  static class OldestFirst extends UnderContract {
    @FromBackup(at = {"1", "2", "1"})
    void test(DataSource migrated) throws SQLException {
      try (var connection = migrated.getConnection();
          var statement = connection.createStatement();
          var rows = statement.executeQuery("select count(*) from reports")) {
        rows.next();
        STATES.add("reports: " + rows.getInt(1));
      }
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
  void everyBackupIsRestoredWhenEachIsDamaged() {
    assertThat(project.run(EveryBackupDamaged.class).message())
        .contains("missing-table", "clients", "every backup, damaged")
        .contains("Found from backup at 2 'reports', damaged; backup at 3 'row security', damaged");
  }

  @Test
  void whatFailsFromEmptyIsToldOnceAndNoBackupIsRestoredForIt() {
    project.migrations(Agency.migrationsWith("create index", "create indxe"));

    ContractRun run = project.run(EveryBackupOfThem.class);

    assertThat(run.message()).contains("migration-failed", "V2__reports.sql");
    assertThat(run.record()).content().doesNotContain("restore").contains("\"provenBy\"");
  }

  @Test
  void whatSeveralBackupsLoseIsCountedOnce() {
    project.migration("V4__tidy.sql", "delete from reports;");

    ContractRun run = project.run(EveryBackupOfThem.class);

    assertThat(run.message()).contains("rows-lost", "V4__tidy.sql", "Found from backup at 2");
    assertThat(run.record()).content().containsPattern("\"lost\"\\s*:\\s*1\\b");
  }

  @Test
  void aHandAtTheConsoleCanComeBeforeAllMigrations() {
    assertThat(project.run(DamagedFromScratch.class).failures()).isEmpty();
    assertThat(STATES)
        .containsExactlyInAnyOrder("from scratch -> AGREES", "from scratch, damaged -> REFUSED");
  }

  @Test
  void aBackupHasNothingOfALaterOneAlthoughTheyComeFromOneDatabase() {
    assertThat(project.run(OldestFirst.class).failures()).isEmpty();
    assertThat(STATES).containsExactly("reports: 0", "reports: 3", "reports: 0");
  }

  @Test
  void whatIsDamagedIsFound() {
    assertThat(project.run(Damaged.class).message()).contains("backup at 1", "damaged", "clients");
  }

  @Test
  void rowsThatTheDamageTakesAreNoMigrationsFault() {
    assertThat(project.run(RowsDeleted.class).message())
        .contains("unexpected-column", "extra")
        .doesNotContain("rows-lost");
  }

  @Test
  void anInvalidIndexThatIfNotExistsHidesIsFound() {
    project
        .migrations(Agency.migrationsWith(Agency.INDEX, ""))
        .migration(
            "V4__index.sql",
            "create index concurrently if not exists reports_title_idx on reports (title);")
        .migration("V4__index.sql.conf", "executeInTransaction=false");

    assertThat(project.run(IndexHalfBuilt.class).message())
        .contains("different-index  index public.reports.reports_title_idx [validity]");
    assertThat(STATES).containsExactly("backup at 2, damaged");
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
        .contains("name one of those that there are, 1, 2");
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
