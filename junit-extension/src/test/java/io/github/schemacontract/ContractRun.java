package io.github.schemacontract;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.schemacontract.report.ReportFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.OutputDirectoryProvider;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** What came out when a test class was run from outside, through the JUnit platform. */
record ContractRun(Class<?> testClass, Path reports, EngineExecutionResults results) {

  /**
   * Runs a test class.
   *
   * <p>Nothing of the environment reaches it: whether the build around it is a developer's or CI's
   * makes no difference.
   *
   * @param parameters configuration parameters without their prefix, each as {@code name=value}
   */
  static ContractRun of(Project project, Class<?> testClass, String... parameters) {
    EngineTestKit.Builder kit =
        EngineTestKit.engine("junit-jupiter")
            .selectors(selectClass(testClass))
            .outputDirectoryProvider(new Published(project.reports().resolve("published")))
            .configurationParameter("schema-contract.postgres", "embedded")
            .configurationParameter("schema-contract.ci", "false")
            .configurationParameter("schema-contract.report.dir", project.reports().toString());
    for (String parameter : parameters) {
      String[] parts = parameter.split("=", 2);
      kit.configurationParameter("schema-contract." + parts[0], parts[1]);
    }
    return new ContractRun(testClass, project.reports(), kit.execute());
  }

  boolean passed() {
    return failures().isEmpty() && results.testEvents().succeeded().count() > 0;
  }

  /** Everything that was thrown, by tests and by containers. */
  List<Throwable> failures() {
    var failures = new ArrayList<Throwable>();
    results.allEvents().finished().stream()
        .map(event -> event.getRequiredPayload(TestExecutionResult.class))
        .forEach(result -> result.getThrowable().ifPresent(failures::add));
    return failures;
  }

  Throwable failure() {
    List<Throwable> failures = failures();
    if (failures.size() != 1) {
      var error = new AssertionError("Expected one failure, there are " + failures);
      failures.forEach(error::addSuppressed);
      throw error;
    }
    return failures.get(0);
  }

  String message() {
    return String.valueOf(failure().getMessage());
  }

  /** The findings in the record of the run, those of all runs after each other. */
  List<Told> findings() {
    if (!Files.exists(record())) {
      throw new AssertionError("Nothing was recorded", failure());
    }
    return Told.in(Project.text(record()));
  }

  /** Code and place of what makes the run fail, in short. */
  List<String> errors() {
    return findings().stream().filter(f -> f.severity().equals("error")).map(Told::text).toList();
  }

  /** Code and place of what is accepted, in short. */
  List<String> accepted() {
    return findings().stream().filter(Told::accepted).map(Told::text).toList();
  }

  /** The one finding that makes the run fail. */
  Told error() {
    List<Told> errors = findings().stream().filter(f -> f.severity().equals("error")).toList();
    if (errors.size() != 1) {
      throw new AssertionError("Expected one error, there are " + errors);
    }
    return errors.get(0);
  }

  Path record() {
    return ReportFiles.file(reports, testClass.getName());
  }

  List<String> reportEntries() {
    return results.allEvents().reportingEntryPublished().stream()
        .map(Event::getPayload)
        .flatMap(java.util.Optional::stream)
        .map(Object::toString)
        .toList();
  }

  /** Keeps what tests publish, as builds do: each run of a test in the same folder. */
  record Published(Path root) implements OutputDirectoryProvider {
    @Override
    public Path getRootDirectory() {
      return root;
    }

    @Override
    public Path createOutputDirectory(TestDescriptor test) throws java.io.IOException {
      return Files.createDirectories(root.resolve("test-" + test.getUniqueId().hashCode()));
    }
  }
}
