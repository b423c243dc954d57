package io.github.schemacontract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.testkit.engine.EngineTestKit;

/** JUnit may run all classes of a JVM at once; those that make roles are among them. */
class ParallelClassesTest {
  private static final String FOLDER = Project.ROOT + "parallel-classes";
  private static final int CLASSES = 8;

  private final Project project = Project.in(FOLDER);

  @SchemaContract(
      entityClasses = {Agency.Client.class, Agency.Report.class},
      migrations = "filesystem:" + FOLDER + "/migrations",
      contract = FOLDER + "/contract.yaml")
  abstract static class Plain implements ScratchTests {}

  @SchemaContract(
      entityClasses = {Agency.Client.class, Agency.Report.class},
      migrations = {"filesystem:" + FOLDER + "/migrations", "filesystem:" + FOLDER + "/roles"},
      contract = FOLDER + "/contract-with-role.yaml")
  abstract static class WithRole implements ScratchTests {}

  static class One extends Plain {}

  static class Two extends WithRole {}

  static class Three extends Plain {}

  static class Four extends WithRole {}

  static class Five extends Plain {}

  static class Six extends WithRole {}

  static class Seven extends Plain {}

  static class Eight extends Plain {}

  @Test
  void eightClassesAtOnceDoNotDisturbEachOther() throws SQLException {
    project
        .migrations(Agency.migrations())
        .file(
            "roles/V4__role.sql",
            "create role parallel_class; grant select on clients to parallel_class;"
                + "alter role postgres set search_path = public, elsewhere;")
        .contract(Agency.CONTRACT)
        .file(
            "contract-with-role.yaml",
            Agency.CONTRACT.replace(
                    "    clients:\n", "    clients:\n        grants: {parallel_class: [select]}\n")
                + "settings: {role current_user: {search_path: 'public, elsewhere'}}\n");
    var before = Embedded.databases();

    var results = kit().execute();

    assertThat(
            results.allEvents().finished().stream()
                .map(event -> event.getRequiredPayload(TestExecutionResult.class))
                .flatMap(result -> result.getThrowable().stream()))
        .isEmpty();
    assertThat(results.containerEvents().succeeded().count()).isGreaterThanOrEqualTo(CLASSES);
    assertThat(Embedded.databases()).containsExactlyInAnyOrderElementsOf(before);
  }

  private EngineTestKit.Builder kit() {
    return EngineTestKit.engine("junit-jupiter")
        .selectors(
            Stream.of(
                    One.class,
                    Two.class,
                    Three.class,
                    Four.class,
                    Five.class,
                    Six.class,
                    Seven.class,
                    Eight.class)
                .map(testClass -> selectClass(testClass))
                .toArray(ClassSelector[]::new))
        .outputDirectoryProvider(new ContractRun.Published(project.reports().resolve("published")))
        .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
        .configurationParameter(
            "junit.jupiter.execution.parallel.mode.classes.default", "concurrent")
        .configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
        .configurationParameter(
            "junit.jupiter.execution.parallel.config.fixed.parallelism", Integer.toString(CLASSES))
        .configurationParameter("schema-contract.postgres", "embedded")
        .configurationParameter("schema-contract.ci", "true")
        .configurationParameter("schema-contract.report.dir", project.reports().toString());
  }
}
