package io.github.schemacontract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemacontract.conventions.UsualProject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A project that keeps to the usual places needs two annotations' worth of words. */
class ConventionsTest {
  private static final String FOLDER = Project.ROOT + "conventions";

  private final Project project = Project.in(FOLDER);

  @Test
  void aClassWithNoOtherLineFindsEntitiesMigrationsAndContract() {
    ContractRun run = project.run(UsualProject.class);

    assertThat(run.failures()).isEmpty();
    assertThat(run.passed()).isTrue();
    assertThat(run.reportEntries().toString())
        .contains("AGREES - from scratch: 1 migration (flyway")
        .contains("2 entities (hibernate")
        .contains("on PostgreSQL 17.")
        .contains("(embedded)")
        .contains("report: " + run.record().toAbsolutePath());
  }

  @SchemaContract(entities = "io.github.schemacontract.conventions")
  static class ByPackage implements ScratchTests {}

  @SchemaContract(entities = "io.github.schemacontract.conventions.deeper")
  static class ByDeeperPackage implements ScratchTests {}

  @Test
  void packagesAreScannedWithThoseBelowThem() {
    assertThat(project.run(ByPackage.class).findings()).isEmpty();
    assertThat(project.run(ByDeeperPackage.class).findings())
        .extracting(Told::text)
        .containsExactly("entity-unmapped-table table public.note");
  }

  @SchemaContract(entities = "io.github.schemacontract.no.such")
  static class ByEmptyPackage implements ScratchTests {}

  @Test
  void aPackageWithoutEntitiesIsAnError() {
    Told error = project.run(ByEmptyPackage.class).error();

    assertThat(error.code()).isEqualTo("entities-unreadable");
    assertThat(error.consequence())
        .contains("No entities were found in the packages io.github.schemacontract.no.such");
  }

  @SchemaContract(persistenceUnit = "no-such-unit")
  static class ByUnknownUnit implements ScratchTests {}

  @Test
  void aPersistenceUnitThatDoesNotExistIsAnError() {
    Told error = project.run(ByUnknownUnit.class).error();

    assertThat(error.code()).isEqualTo("entities-unreadable");
    assertThat(error.consequence()).contains("no-such-unit");
  }

  @Test
  void theRecordIsWrittenAndPublished() throws Exception {
    ContractRun run = project.run(UsualProject.class);

    assertThat(run.record()).exists();
    try (var files = Files.walk(project.reports().resolve("published"))) {
      List<Path> published = files.filter(f -> f.endsWith("report.json")).toList();
      assertThat(published).hasSize(1);
      assertThat(published.get(0)).hasSameTextualContentAs(run.record());
    }
  }

  @Test
  void theServersPasswordIsInNoText() {
    project
        .migration("V1__note.sql", "create table note (id bigint primary key); select 1 / 0;")
        .contract("format: 1\nschemas: {}\n");

    var printed = new ByteArrayOutputStream();
    ContractRun run = printing(printed, () -> project.run(WithMuchToSay.class));
    ContractRun passing = printing(printed, () -> project.run(UsualProject.class));

    assertThat(run.message()).contains("division by zero");
    var texts = new StringWriter();
    run.failure().printStackTrace(new PrintWriter(texts));
    texts.append(printed.toString(StandardCharsets.UTF_8));
    for (ContractRun each : List.of(run, passing)) {
      texts.append(each.reportEntries().toString()).append(Project.text(each.record()));
    }
    assertThat(texts.toString())
        .contains("AGREES - from scratch")
        .doesNotContain(Embedded.server().address().password());
  }

  private static ContractRun printing(ByteArrayOutputStream printed, Supplier<ContractRun> run) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    var both = new PrintStream(printed, true, StandardCharsets.UTF_8);
    System.setOut(both);
    System.setErr(both);
    try {
      return run.get();
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }

  @SchemaContract(
      entities = "io.github.schemacontract.conventions",
      migrations = "filesystem:" + FOLDER + "/migrations",
      contract = FOLDER + "/contract.yaml")
  static class WithMuchToSay implements ScratchTests {}
}
