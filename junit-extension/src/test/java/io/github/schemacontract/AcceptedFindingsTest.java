package io.github.schemacontract;

import static io.github.schemacontract.ToldAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemacontract.verdict.Severity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A legacy project begins with hundreds of findings: the list lets it start today, and must never
 * hide a mistake that is new, nor keep an entry that could hide the next one.
 */
class AcceptedFindingsTest {
  private static final String FOLDER = Project.ROOT + "accepted";
  private static final Path LIST = Path.of(FOLDER, "contract.accepted.yaml");
  private static final String NARROW = "entity-column-narrower column public.clients.name [type]";
  private static final String NICKNAME = "entity-column-missing column public.clients.nickname";

  private static final String NARROW_ENTRY =
      """
        - code: entity-column-narrower
          object: public.clients.name
          reason: no client has a name that long
      """;
  private static final String START =
      """
      # Known.
      format: 1
      accepted:
      """;

  @SchemaContract(
      entityClasses = DriftTest.ChangedClient.class,
      migrations = "filesystem:" + FOLDER + "/migrations",
      contract = FOLDER + "/contract.yaml")
  static class Changed implements ScratchTests {}

  @SchemaContract(
      entityClasses = {Agency.Client.class, Agency.Report.class},
      migrations = "filesystem:" + FOLDER + "/migrations",
      contract = FOLDER + "/contract.yaml")
  static class Agreed implements ScratchTests {}

  private final Project project = Project.in(FOLDER);

  @BeforeEach
  void anEntityThatDrifted() {
    project.migrations(Agency.migrations()).contract(Agency.CONTRACT);
  }

  @Test
  void anAcceptedFindingIsReportedAndFailsNothingAndTheOneBesideItStillDoes() {
    list(START + NARROW_ENTRY);

    ContractRun run = project.run(Changed.class);

    assertThat(run.message())
        .startsWith("1 disagreement - ")
        .contains("column public.clients.nickname", "1 note and 1 accepted finding are in")
        .doesNotContain("public.clients.name ");
    assertThat(run.errors()).containsExactly(NARROW, NICKNAME);
    assertThat(run.accepted()).containsExactly(NARROW);
  }

  @Test
  void aTestPassesWhenAllIsAccepted() {
    list(START + NARROW_ENTRY + "  - {code: entity-column-missing, object: '**', reason: soon}\n");

    ContractRun run = project.run(Changed.class);

    assertThat(run.failures()).isEmpty();
    assertThat(run.reportEntries()).anyMatch(entry -> entry.contains("2 accepted findings"));
  }

  @Test
  void anEntryForAFindingThatIsGoneFailsUntilItIsRemoved() {
    list(START + NARROW_ENTRY);

    ContractRun run = project.run(Agreed.class);

    assertThat(run.error())
        .is("accepted-finding-gone contract contract.accepted.yaml", "contract")
        .isAt("contract.accepted.yaml:4");
    assertThat(run.error().consequence())
        .isEqualTo(
            LIST
                + ", line 4 accepts entity-column-narrower public.clients.name, and nothing like it"
                + " was found: it is mended, or misspelt here, and an entry that stays would accept"
                + " it again one day. Remove the entry, or run the test with"
                + " -Dschema-contract.update=true.");
    assertThat(text()).isEqualTo(START + NARROW_ENTRY);
  }

  @Test
  void anUpdateRemovesWhatIsGoneAndNothingElse() {
    String gone = "  # mended?\n  - {code: missing-index, object: public.*.*, reason: slow}\n";
    String missing = "  - {code: entity-column-missing, object: public.**, reason: soon} # yes\n";
    list(START + NARROW_ENTRY + gone + missing);

    assertThat(project.run(Changed.class, "update=true").failures()).isEmpty();
    assertThat(text()).isEqualTo(START + NARROW_ENTRY + "  # mended?\n" + missing);
  }

  @Test
  void anUpdateRemovesWhatItMendsItself() {
    project.contract(Agency.contractWithout("email: text"));
    list(START + "  - {code: unexpected-column, object: public.clients.email, reason: old}\n");
    assertThat(project.run(Agreed.class).failures()).isEmpty();

    assertThat(project.run(Agreed.class, "update=true").failures()).isEmpty();

    assertThat(text()).isEqualTo("# Known.\nformat: 1\naccepted: []\n");
    assertThat(project.contract()).hasValueSatisfying(c -> assertThat(c).contains("email: text"));
    assertThat(project.run(Agreed.class).failures()).isEmpty();
  }

  @Test
  void acceptingMakesTheListAndTheNextRunPasses() {
    assertThat(project.run(Changed.class, "accept=true").failures()).isEmpty();

    assertThat(text())
        .endsWith(
            """
            format: 1
            accepted:
              - code: entity-column-narrower
                object: public.clients.name
                facet: type
                reason: accepted when the list was made; say why
              - code: entity-column-missing
                object: public.clients.nickname
                reason: accepted when the list was made; say why
            """);
    assertThat(project.run(Changed.class, "ci=true").failures()).isEmpty();
  }

  @Test
  void acceptingKeepsWhatIsThereAndAddsOnlyWhatFails() {
    list(START + NARROW_ENTRY);

    assertThat(project.run(Changed.class, "accept=true").failures()).isEmpty();

    assertThat(text())
        .isEqualTo(
            START
                + NARROW_ENTRY
                + """
                  - code: entity-column-missing
                    object: public.clients.nickname
                    reason: accepted when the list was made; say why
                """);
  }

  @Test
  void acceptingIsNoWayToKeepAnEntryThatIsGone() {
    list(START + NARROW_ENTRY);

    assertThat(project.run(Agreed.class, "accept=true").error().code())
        .isEqualTo("accepted-finding-gone");
    assertThat(text()).isEqualTo(START + NARROW_ENTRY);
  }

  @Test
  void acceptingWhatAgreesWritesNothing() {
    assertThat(project.run(Agreed.class, "accept=true").failures()).isEmpty();
    assertThat(LIST).doesNotExist();
  }

  @Test
  void aProjectWithoutAContractAcceptsFirstAndHasItsContractThen() {
    project.remove("contract.yaml");
    assertThat(project.run(Changed.class).errors())
        .contains("contract-missing contract contract.yaml");

    assertThat(project.run(Changed.class, "accept=true").message()).contains("contract-written");

    assertThat(project.run(Changed.class).failures()).isEmpty();
  }

  @Test
  void aListIsNeverWrittenByItself() {
    project.run(Changed.class);
    assertThat(LIST).doesNotExist();
  }

  @Test
  void nothingIsEverWrittenUnderCi() {
    assertThat(project.run(Changed.class, "ci=true", "accept=true").message())
        .isEqualTo(
            "schema-contract.accept is set while CI=true: nothing is ever written into the sources"
                + " there. Accept findings on your machine and commit the list.");
    assertThat(LIST).doesNotExist();

    list(START + NARROW_ENTRY);
    assertThat(project.run(Agreed.class, "ci=true", "update=true").message()).contains("CI=true");
    assertThat(project.run(Agreed.class, "ci=true").error().code())
        .isEqualTo("accepted-finding-gone");
    assertThat(text()).isEqualTo(START + NARROW_ENTRY);
  }

  @Test
  void acceptingAndUpdatingAtOnceIsRefused() {
    assertThat(project.run(Changed.class, "accept=true", "update=true").message())
        .startsWith("schema-contract.update and schema-contract.accept are both set");
  }

  @Test
  void aRunThatStoppedSaysNothingAboutTheEntriesAndAcceptsNothing() {
    project.migration("V4__broken.sql", "select nothing;");
    list(START + "  - {code: different-index, object: '**', reason: old}\n");
    String before = text();

    ContractRun run = project.run(Changed.class, "accept=true");

    assertThat(run.errors()).contains("migration-failed migration V4__broken.sql");
    assertThat(run.errors()).noneMatch(error -> error.startsWith("accepted-finding-gone"));
    assertThat(run.findings())
        .filteredOn(f -> f.code().equals("migration-failed"))
        .flatExtracting(Told::notes)
        .anyMatch(note -> note.startsWith("schema-contract.accept is set, but nothing was"));
    assertThat(project.run(Changed.class, "update=true").passed()).isFalse();
    assertThat(text()).isEqualTo(before);
  }

  @Test
  void theCauseOfAStoppedRunIsToldAlthoughItIsOnTheList() {
    project.migrations(Agency.migrationsWith(Agency.CLIENTS, "select 1;"));
    list(START + "  - {code: missing-table, object: public.clients, reason: made by hand}\n");

    assertThat(project.run(Agreed.class).message())
        .contains("missing-table", "V2__reports.sql:1 fails with");
  }

  @Test
  void withoutAReadableContractNothingIsKnownOfTheEntries() {
    project.contract("format: 2\n");
    list(START + "  - {code: missing-table, object: public.other, reason: old}\n");

    assertThat(project.run(Agreed.class).error().code()).isEqualTo("contract-invalid");
  }

  @Test
  void aListThatCanNotBeReadIsSaidBeforeWhatItWouldHaveAccepted() {
    list(START + "  - {code: migration-failed, object: '**', reason: no}\n");

    ContractRun run = project.run(Changed.class, "accept=true");

    assertThat(run.message().lines().filter(line -> line.startsWith("error")))
        .first()
        .isEqualTo("error contract-invalid  contract contract.accepted.yaml");
    assertThat(run.findings())
        .filteredOn(f -> f.code().equals("contract-invalid"))
        .first()
        .extracting(Told::consequence)
        .isEqualTo(
            LIST
                + ", line 4 accepts migration-failed, which can not be accepted: mend it and remove"
                + " the entry.");
  }

  @Entity(name = "Client")
  @Table(name = "clients")
  static class UnreadableClient {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(columnDefinition = "no_such_type")
    String name;
  }

  @SchemaContract(
      entityClasses = UnreadableClient.class,
      migrations = "filesystem:" + FOLDER + "/migrations",
      contract = FOLDER + "/contract.yaml")
  static class Unreadable implements ScratchTests {}

  @Test
  void anEntityThatCanNotBeReadCanBeAcceptedAndHidesItsOwnFindingsUntilThen() {
    list(START + NARROW_ENTRY);
    assertThat(project.run(Unreadable.class).error().code()).isEqualTo("entities-unreadable");

    assertThat(project.run(Unreadable.class, "accept=true").message())
        .startsWith("1 disagreement - ")
        .contains("error accepted-finding-gone");
    list(text().replace(NARROW_ENTRY, ""));

    assertThat(project.run(Unreadable.class).failures()).isEmpty();
  }

  @SchemaContract(
      entities = "io.github.schemacontract.nowhere",
      migrations = "filesystem:" + FOLDER + "/migrations",
      contract = FOLDER + "/contract.yaml")
  static class Nowhere implements ScratchTests {}

  @Test
  void entitiesThatCanNotBeReadAtAllCanNotBeAccepted() {
    list(START + "  - {code: entities-unreadable, object: '**', reason: no}\n" + NARROW_ENTRY);

    ContractRun run = project.run(Nowhere.class);

    assertThat(run.error().code()).isEqualTo("entities-unreadable");
    assertThat(run.accepted()).isEmpty();
  }

  @Entity(name = "Report")
  @Table(name = "reports")
  static class UnrelatedReport {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "client_id")
    Agency.Client client;
  }

  @SchemaContract(
      entityClasses = {Agency.Client.class, UnrelatedReport.class},
      migrations = "filesystem:" + FOLDER + "/migrations",
      contract = FOLDER + "/contract.yaml",
      failOn = Severity.WARNING)
  static class Strict implements ScratchTests {}

  @Test
  void onePatternAcceptsTheKeysThatAuditColumnsLack() {
    project
        .migrations(Agency.migrationsWith(" references clients (id)", ""))
        .contract(
            Agency.contractWithout("foreign key")
                .replaceAll("(?m)^ *reports_client_id_fkey.*\n", ""));
    list(START + "  - {code: entity-foreign-key-missing, object: public.*.client_id, reason: r}\n");

    ContractRun run = project.run(Strict.class);

    assertThat(run.accepted())
        .containsExactly("entity-foreign-key-missing foreign key public.reports.client_id");
  }

  private void list(String text) {
    project.file("contract.accepted.yaml", text);
  }

  private static String text() {
    return Project.text(LIST);
  }
}
