package io.github.schemacontract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;

/** A project that only has migrations and a contract: two witnesses are enough. */
class NoEntitiesTest {
  private static final String FOLDER = Project.ROOT + "no-entities";

  @TempDir private Path classes;

  @Test
  void migrationsAndContractAreComparedAlone() throws Exception {
    Project.in(FOLDER)
        .migration("V1__clients.sql", "create table clients (id bigint not null);")
        .contract(
            "format: 1\nschemas: {public: {tables: {clients: {columns: {id: bigint not null}}}}}\n");

    assertThat(run("(hibernate|jakarta).*", Bare.class)).isEmpty();
    assertThat(Files.readString(report(Bare.class)))
        .contains("There are no entities on the class path: migrations and contract are compared");
  }

  private static Path report(Class<?> test) {
    return Path.of(FOLDER, "reports", test.getName(), "report.json");
  }

  /** Runs a test with the libraries that are left, and with no other class of these tests. */
  private String run(String libraries, Class<?> test) throws Exception {
    for (Class<?> type :
        List.of(
            NoEntitiesTest.class,
            test,
            OfOneClass.class,
            ContractRun.class,
            ContractRun.Published.class)) {
      copy(type);
    }
    Path own = Path.of(getClass().getProtectionDomain().getCodeSource().getLocation().toURI());
    Pattern left = Pattern.compile(libraries);
    URL[] urls =
        Stream.concat(
                Stream.of(classes),
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                    .map(Path::of)
                    .filter(entry -> !entry.equals(own))
                    .filter(entry -> !left.matcher(entry.getFileName().toString()).matches()))
            .map(NoEntitiesTest::url)
            .toArray(URL[]::new);
    return isolated(urls, test);
  }

  private static String isolated(URL[] urls, Class<?> test) throws Exception {
    var thread = Thread.currentThread();
    var before = thread.getContextClassLoader();
    try (var loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
      thread.setContextClassLoader(loader);
      Object run =
          loader
              .loadClass(OfOneClass.class.getName())
              .getConstructor(Class.class)
              .newInstance(loader.loadClass(test.getName()));
      return (String) ((Callable<?>) run).call();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private void copy(Class<?> type) throws IOException {
    String name = type.getName().replace('.', '/') + ".class";
    Path copy = classes.resolve(name);
    Files.createDirectories(copy.getParent());
    try (var from = NoEntitiesTest.class.getClassLoader().getResourceAsStream(name)) {
      Files.write(copy, from.readAllBytes());
    }
  }

  private static URL url(Path entry) {
    try {
      return entry.toUri().toURL();
    } catch (java.net.MalformedURLException e) {
      throw new IllegalArgumentException(entry.toString(), e);
    }
  }

  @SchemaContract(
      migrations = "filesystem:" + FOLDER + "/migrations",
      contract = FOLDER + "/contract.yaml")
  static class Bare implements SchemaContractTests {}

  /** Runs a schema test; what it threw, as one text. */
  public static final class OfOneClass implements Callable<String> {
    private final Class<?> test;

    /** For a test in the same class loader. */
    public OfOneClass(Class<?> test) {
      this.test = test;
    }

    @Override
    public String call() {
      Path folder = Path.of(FOLDER);
      return EngineTestKit.engine("junit-jupiter")
          .outputDirectoryProvider(new ContractRun.Published(folder.resolve("published")))
          .selectors(selectClass(test))
          .configurationParameter("schema-contract.postgres", "embedded")
          .configurationParameter("schema-contract.ci", "true")
          .configurationParameter(
              "schema-contract.report.dir", folder.resolve("reports").toString())
          .execute()
          .allEvents()
          .finished()
          .stream()
          .flatMap(e -> e.getPayload(TestExecutionResult.class).stream())
          .flatMap(result -> result.getThrowable().stream())
          .map(failure -> String.valueOf(failure.getMessage()))
          .collect(Collectors.joining("\n"));
    }
  }
}
