package io.github.schemacontract;

import static org.assertj.core.api.Assertions.assertThat;

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
  static class Drift implements SchemaContractTests {}

  private Project project;

  @BeforeEach
  void threeThatAgree() {
    project = Project.in(FOLDER).migrations(Agency.migrations()).contract(Agency.CONTRACT);
  }

  @Test
  void threeDescriptionsThatAgreePass() {
    ContractRun run = project.run(Drift.class);

    assertThat(run.failures()).isEmpty();
    assertThat(run.passed()).isTrue();
    assertThat(run.findings()).isEmpty();
    System.out.println(run.reportEntries());
  }
  @Test
  void x() {
    project.migrations(Agency.migrationsWith(Agency.INDEX, ""));
    ContractRun run = project.run(Drift.class);
    System.out.println(run.message());
    System.out.println(run.findings());
  }
  @Test
  void y() {
    project.migrations(Agency.migrationsWith(Agency.CLIENTS, "select 1;"));
    ContractRun run = project.run(Drift.class);
    System.out.println(run.message());
    System.out.println(run.findings());
  }
}
