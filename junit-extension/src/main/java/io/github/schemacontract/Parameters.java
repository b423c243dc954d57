package io.github.schemacontract;

import io.github.schemacontract.catalog.Nearest;
import io.github.schemacontract.harness.SettingsException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The configuration parameters and system properties that begin with {@code schema-contract.}. */
record Parameters(ExtensionContext context) {
  static final String PREFIX = "schema-contract.";
  private static final String FILE = "junit-platform.properties";
  private static final List<String> KNOWN =
      List.of("postgres", "ci", "update", "accept", "report.dir", "keep", "timeout");

  Optional<String> find(String name) {
    if (!KNOWN.contains(name)) {
      throw new IllegalStateException(PREFIX + name + " is not among the known parameters");
    }
    return context.getConfigurationParameter(PREFIX + name);
  }

  /** One that nobody reads would be passed over without a word, and a slip of the finger is one. */
  void refuseMisspelt(Class<?> testClass) {
    for (String name : given(testClass)) {
      String bare = name.substring(PREFIX.length());
      Optional<String> meant = KNOWN.contains(bare) ? Optional.empty() : Nearest.to(bare, KNOWN);
      if (meant.isPresent()) {
        throw new SettingsException(
            "The parameter " + name + " is known to nobody: write " + PREFIX + meant.get() + ".");
      }
    }
  }

  /** JUnit tells the value of a parameter, but not which there are. */
  private static Set<String> given(Class<?> testClass) {
    var names = new TreeSet<>(System.getProperties().stringPropertyNames());
    try (InputStream in = testClass.getClassLoader().getResourceAsStream(FILE)) {
      if (in != null) {
        var file = new Properties();
        file.load(in);
        names.addAll(file.stringPropertyNames());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " can not be read", e);
    }
    names.removeIf(name -> !name.startsWith(PREFIX));
    return names;
  }
}
