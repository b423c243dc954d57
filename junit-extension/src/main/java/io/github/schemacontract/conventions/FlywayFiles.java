package io.github.schemacontract.conventions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The files of Flyway itself, for projects whose Flyway is run by its Maven or Gradle plugin or on
 * the command line.
 *
 * <p>As for Flyway, those in the project's folder are stronger than those in {@code conf}, and
 * where there is TOML no {@code .conf} counts. What one developer keeps at home is not looked at.
 */
final class FlywayFiles {
  private static final List<String> TOML = List.of("conf/flyway.toml", "flyway.toml");
  private static final List<String> CONF = List.of("conf/flyway.conf", "flyway.conf");
  private static final List<String> OF_ENVIRONMENTS = List.of("schemas", "initSql");

  private final ProjectFiles files;

  FlywayFiles(ProjectFiles files) {
    this.files = files;
  }

  /** What stands there by Flyway's own names; the strongest first. */
  List<PropertySource> sources() {
    List<ConfigurationFile> toml = inFolder(TOML);
    var sources = new ArrayList<PropertySource>();
    toml.forEach(f -> sources.add(PropertySource.of(f.source(), toml(f))));
    if (toml.isEmpty()) {
      inFolder(CONF).forEach(f -> sources.add(PropertySource.of(f.source(), conf(f))));
    }
    Collections.reverse(sources);
    return sources;
  }

  private List<ConfigurationFile> inFolder(List<String> names) {
    return names.stream().map(files::inFolder).flatMap(Optional::stream).toList();
  }

  private static Map<String, String> conf(ConfigurationFile file) {
    // Flyway takes a backslash for itself: folders of Windows are written as they are.
    return PropertiesDocuments.of(file.source(), file.text().replace("\\", "\\\\")).get(0);
  }

  private static Map<String, String> toml(ConfigurationFile file) {
    var values = new TreeMap<>(TomlDocument.of(file.source(), file.text()));
    String environment = values.getOrDefault("flyway.environment", "default");
    for (String setting : OF_ENVIRONMENTS) {
      Optional.ofNullable(values.get("environments." + environment + "." + setting))
          .ifPresent(value -> values.putIfAbsent("flyway." + setting, value));
    }
    return values;
  }
}
