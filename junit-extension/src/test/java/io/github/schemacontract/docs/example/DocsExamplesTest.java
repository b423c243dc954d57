package io.github.schemacontract.docs.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.OutputDirectoryProvider;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** What the documentation shows really runs, and comes out as it says. */
class DocsExamplesTest {
  private static final Path WRITTEN = Path.of(FirstRunExample.CONTRACT);
  private static final Path COMMITTED =
      Path.of("src/test/resources/docs-example/schema-contract.yaml");

  @TempDir Path outputs;

  @ParameterizedTest
  @ValueSource(
      classes = {
        EverythingExample.class,
        AttributesExample.class,
        ConfiguredInCodeExample.class,
        SeveralFlywaysExample.class,
        ParametersExample.class,
        InheritanceExample.class,
        BeforeFlywayExample.class,
        BackupsExample.class,
        ScriptsExample.class
      })
  void anExampleAgrees(Class<?> example) {
    Events tests = run(example);

    assertThat(failures(tests)).isEmpty();
    assertThat(tests.succeeded().count()).isPositive();
  }

  @Test
  void theFirstRunWritesTheContractAndFailsOnce() throws IOException {
    Files.deleteIfExists(WRITTEN);

    List<String> first = failures(run(FirstRunExample.class));

    if (Boolean.parseBoolean(System.getenv("CI"))) {
      assertThat(first)
          .isNotEmpty()
          .allSatisfy(failure -> assertThat(failure).contains("contract-missing"));
      assertThat(WRITTEN).doesNotExist();
    } else {
      assertThat(first).singleElement().asString().contains("contract-written");
      assertThat(WRITTEN).hasSameTextualContentAs(COMMITTED);
      assertThat(failures(run(FirstRunExample.class))).isEmpty();
    }
  }

  private Events run(Class<?> example) {
    return EngineTestKit.engine("junit-jupiter")
        .selectors(selectClass(example))
        .configurationParameter("schema-contract.postgres", "embedded")
        .outputDirectoryProvider(new Outputs(outputs))
        .execute()
        .testEvents();
  }

  private static List<String> failures(Events tests) {
    return tests.failed().stream()
        .map(event -> event.getRequiredPayload(TestExecutionResult.class))
        .map(result -> result.getThrowable().map(Throwable::toString).orElse(""))
        .toList();
  }

  /** Where the examples publish their reports. */
  private record Outputs(Path root) implements OutputDirectoryProvider {
    @Override
    public Path getRootDirectory() {
      return root;
    }

    @Override
    public Path createOutputDirectory(TestDescriptor test) throws IOException {
      return Files.createTempDirectory(root, "test");
    }
  }
}
