package io.github.schemacontract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.sql.Connection;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;

/** Two classes that make the same role at the same time would meet on one server. */
class ParallelRolesTest {
  private static final String FOLDER = Project.ROOT + "parallel-roles";
  private static final CyclicBarrier BOTH = new CyclicBarrier(2);
  private final Project project = Project.in(FOLDER);

  abstract static class AsTheRole {
    @FromScratch
    void whileTheOtherHasItToo(Connection connection) throws Exception {
      BOTH.await(60, TimeUnit.SECONDS);
      try (var statement = connection.createStatement()) {
        statement.execute("set role parallel_reader; select * from clients");
      }
      BOTH.await(60, TimeUnit.SECONDS);
    }
  }

  @SchemaContract(
      entityClasses = {Agency.Client.class, Agency.Report.class},
      migrations = "filesystem:" + FOLDER + "/migrations",
      contract = FOLDER + "/contract.yaml")
  static class One extends AsTheRole {}

  @SchemaContract(
      entityClasses = {Agency.Client.class, Agency.Report.class},
      migrations = "filesystem:" + FOLDER + "/migrations",
      contract = FOLDER + "/contract.yaml")
  static class Two extends AsTheRole {}

  @Test
  void eachHasAServerOfItsOwn() {
    project
        .migrations(Agency.migrations())
        .migration(
            "V4__reader.sql",
            "do $$ begin execute 'create role parallel_reader'; end $$;"
                + "grant select on clients to parallel_reader;")
        .contract(
            Agency.CONTRACT.replace(
                "    clients:\n", "    clients:\n        grants: {parallel_reader: [select]}\n"));
    var results =
        EngineTestKit.engine("junit-jupiter")
            .selectors(selectClass(One.class), selectClass(Two.class))
            .outputDirectoryProvider(
                new ContractRun.Published(project.reports().resolve("published")))
            .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
            .configurationParameter(
                "junit.jupiter.execution.parallel.mode.classes.default", "concurrent")
            .configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
            .configurationParameter(
                "junit.jupiter.execution.parallel.config.fixed.parallelism", "2")
            .configurationParameter("schema-contract.postgres", "embedded")
            .configurationParameter("schema-contract.ci", "true")
            .configurationParameter("schema-contract.report.dir", project.reports().toString())
            .execute();
    assertThat(
            results.allEvents().finished().stream()
                .map(event -> event.getRequiredPayload(TestExecutionResult.class))
                .flatMap(result -> result.getThrowable().stream()))
        .isEmpty();
    assertThat(results.testEvents().succeeded().count()).isEqualTo(2);
  }
}
