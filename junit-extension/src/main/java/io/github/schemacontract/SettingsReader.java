package io.github.schemacontract;

import io.github.schemacontract.conventions.BuildFolder;
import io.github.schemacontract.harness.ContractSettings;
import io.github.schemacontract.harness.ReportSettings;
import io.github.schemacontract.harness.Settings;
import io.github.schemacontract.harness.SettingsException;
import io.github.schemacontract.migrations.MigrationSettings;
import io.github.schemacontract.postgres.ServerSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Turns the annotation and the configuration parameters into settings; nothing is changed yet. */
final class SettingsReader {
  private final Class<?> testClass;
  private final SchemaContract annotation;
  private final Parameters parameters;

  private SettingsReader(Class<?> testClass, SchemaContract annotation, ExtensionContext context) {
    this.testClass = testClass;
    this.annotation = annotation;
    this.parameters = new Parameters(context);
  }

  static Settings read(Class<?> testClass, SchemaContract annotation, ExtensionContext context) {
    return new SettingsReader(testClass, annotation, context).settings();
  }

  private Settings settings() {
    parameters.refuseMisspelt(testClass);
    var project = new ProjectSettings(testClass, annotation);
    return new Settings(
        testClass.getName(),
        server(),
        text(annotation.platform()),
        project.entities(),
        project.migrations(timeout()),
        contract(),
        new ReportSettings(reportDirectory(), flag("keep").orElse(false), project.found()));
  }

  private ServerSettings server() {
    return new ServerReader(annotation.postgres(), parameter("postgres")).settings();
  }

  private ContractSettings contract() {
    return new ContractSettings(
        PathReader.read(
            "@SchemaContract(contract) of " + testClass.getName(), annotation.contract()),
        List.of(annotation.schemas()),
        List.of(annotation.ignore()),
        annotation.owners(),
        annotation.failOn(),
        mode());
  }

  private ContractSettings.Mode mode() {
    boolean ci = flag("ci").orElseGet(() -> Boolean.parseBoolean(System.getenv("CI")));
    boolean update = flag("update").orElse(false);
    boolean accept = flag("accept").orElse(false);
    if (ci && update) {
      throw new SettingsException(
          "schema-contract.update is set while CI=true: nothing is ever written into the sources"
              + " there. Update the contract on your machine and commit it.");
    }
    if (ci && accept) {
      throw new SettingsException(
          "schema-contract.accept is set while CI=true: nothing is ever written into the sources"
              + " there. Accept findings on your machine and commit the list.");
    }
    if (update && accept) {
      throw new SettingsException(
          "schema-contract.update and schema-contract.accept are both set, and the one would change"
              + " what the other finds: run the test with the first of them, review, then run it"
              + " with the other.");
    }
    if (ci) {
      return ContractSettings.Mode.CI;
    }
    return update
        ? ContractSettings.Mode.UPDATE
        : accept ? ContractSettings.Mode.ACCEPT : ContractSettings.Mode.DEVELOPMENT;
  }

  private Path reportDirectory() {
    return parameter("report.dir")
        .map(text -> PathReader.read("The parameter schema-contract.report.dir", text))
        .orElseGet(() -> BuildFolder.of(testClass).resolve("schema-contract"))
        .toAbsolutePath();
  }

  private Duration timeout() {
    return parameter("timeout")
        .map(SettingsReader::seconds)
        .orElse(MigrationSettings.DEFAULT_TIMEOUT);
  }

  private static Duration seconds(String text) {
    if (!text.strip().matches("[1-9]\\d{0,5}")) {
      throw new SettingsException(
          "The parameter schema-contract.timeout is '"
              + text
              + "': it must be a number of seconds, 300 for example.");
    }
    return Duration.ofSeconds(Long.parseLong(text.strip()));
  }

  private Optional<Boolean> flag(String name) {
    return parameter(name).map(text -> flag(name, text.strip()));
  }

  private static boolean flag(String name, String text) {
    // An empty value is what '-Dschema-contract.update' alone gives.
    if (text.isEmpty() || text.equalsIgnoreCase("true")) {
      return true;
    }
    if (text.equalsIgnoreCase("false")) {
      return false;
    }
    throw new SettingsException(
        "The parameter schema-contract." + name + " is '" + text + "': it must be true or false.");
  }

  private Optional<String> parameter(String name) {
    return parameters.find(name);
  }

  private static Optional<String> text(String value) {
    return value.isBlank() ? Optional.empty() : Optional.of(value);
  }
}
