package io.github.schemacontract.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemacontract.entities.EntitySettings;
import io.github.schemacontract.harness.ContractSettings;
import io.github.schemacontract.harness.ReportSettings;
import io.github.schemacontract.harness.Run;
import io.github.schemacontract.harness.Session;
import io.github.schemacontract.harness.Settings;
import io.github.schemacontract.migrations.MigrationSettings;
import io.github.schemacontract.postgres.ServerSettings;
import io.github.schemacontract.report.ContractReport;
import io.github.schemacontract.report.ReportedFinding;
import io.github.schemacontract.state.StartingState;
import io.github.schemacontract.verdict.Finding;
import io.github.schemacontract.verdict.OddOneOut;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shows that the contract notices: something is taken out of a copy of the migrations. */
class SchemaDriftTest {
  private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
  private static final Path CONTRACT = Path.of("src/test/resources/schema-contract.yaml");

  @TempDir Path folder;
  private Path migrations;
  private Path contract;

  @BeforeEach
  void copy() throws IOException {
    migrations = Files.createDirectory(folder.resolve("migration"));
    contract = Files.copy(CONTRACT, folder.resolve("schema-contract.yaml"));
    try (Stream<Path> files = Files.list(MIGRATIONS)) {
      for (Path file : files.toList()) {
        Files.copy(file, migrations.resolve(file.getFileName()));
      }
    }
  }

  @Test
  void anUntouchedCopyAgrees() {
    assertThat(check().failures()).isEmpty();
  }

  @ParameterizedTest(name = "without {1}: {2} {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          V3__campaign_summaries.sql | create table campaign_summaries \\(.*?\\n\\);              | missing-table        | public.campaign_summaries | CampaignSummary
          V1__initial_schema.sql     | create table clients \\(.*?\\n\\);                        | missing-table        | public.clients            | Client
          V1__initial_schema.sql     | create table profiles \\(.*?\\n\\);                       | missing-table        | public.profiles           | Profile
          V4__reports.sql            | commentary   text,                                        | missing-column       | public.reports.commentary | Report#commentary
          V6__account_managers.sql   | alter table clients add column account_manager_id uuid;   | missing-column       | public.clients.account_manager_id | Client#accountManager
          V4__reports.sql            | (?<=title        varchar.200.)   not null                 | different-column     | public.reports.title      | Report#title
          V4__reports.sql            | references clients .id.                                   | missing-foreign-key  | public.reports.reports_client_id_fkey | Report#client
          V6__account_managers.sql   | create index [^;]*;                                       | missing-index        | public.clients.clients_account_manager_id_idx | Client
          V8__row_security.sql       | create policy reports_own[^;]*;                           | missing-policy       | public.reports.reports_own | Report
          """)
  void eachOmissionIsOneFinding(
      String script, String statement, String code, String object, String entity) {
    without(script, statement);

    Finding finding = only(check());

    assertThat(finding.code().text()).isEqualTo(code);
    assertThat(finding.object().text()).isEqualTo(object);
    assertThat(finding.oddOneOut()).isEqualTo(OddOneOut.MIGRATIONS);
    assertThat(finding.where().contract().orElseThrow().line()).isPresent();
    assertThat(finding.where().entity().orElseThrow().toString()).endsWith(entity);
  }

  @Test
  void withoutTheFirstMigrationThereIsOneFindingAndNotAHundred() throws IOException {
    Files.delete(migrations.resolve("V1__initial_schema.sql"));

    Finding finding = only(check());

    assertThat(finding.code().text()).isEqualTo("no-initial-migration");
    assertThat(finding.consequence()).contains("public.clients", "public.profiles");
    assertThat(finding.oddOneOut()).isEqualTo(OddOneOut.MIGRATIONS);
  }

  @Test
  void aColumnThatOnlyTheContractChangesIsTheContractsFault() throws IOException {
    String text = Files.readString(contract);
    Files.writeString(
        contract,
        text.replace("title: character varying(200) not null", "title: integer not null"));

    Finding finding = only(check());

    assertThat(finding.code().text()).isEqualTo("different-column");
    assertThat(finding.object().text()).isEqualTo("public.reports.title");
    assertThat(finding.oddOneOut()).isEqualTo(OddOneOut.CONTRACT);
  }

  private void without(String script, String statement) {
    Path file = migrations.resolve(script);
    try {
      String text = Files.readString(file);
      String shorter = text.replaceFirst("(?s)" + statement, "");
      assertThat(shorter).as("the script without the statement").isNotEqualTo(text);
      Files.writeString(file, shorter);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Finding only(ContractReport report) {
    List<Finding> failures = report.failures().stream().map(ReportedFinding::finding).toList();
    assertThat(failures).hasSize(1);
    return failures.get(0);
  }

  private ContractReport check() {
    try (Session session = Session.open(settings());
        Run run = session.run(StartingState.fromScratch())) {
      return run.report();
    }
  }

  private Settings settings() {
    ClassLoader loader = getClass().getClassLoader();
    return new Settings(
        getClass().getName(),
        new ServerSettings(ServerSettings.Provider.EMBEDDED, "postgres:17", 17),
        Optional.empty(),
        EntitySettings.ofPackages(17, loader, getClass().getPackageName()),
        MigrationSettings.at(loader, "filesystem:" + migrations),
        ContractSettings.of(contract, ContractSettings.Mode.CI),
        ReportSettings.in(folder.resolve("reports")));
  }
}
