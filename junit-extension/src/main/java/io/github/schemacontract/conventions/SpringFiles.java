package io.github.schemacontract.conventions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code application.properties}, {@code .yaml} and {@code .yml} where Spring Boot looks for them,
 * read in its order.
 */
final class SpringFiles {
  private static final String ON_PROFILE = "spring.config.activate.on-profile";
  private static final String ON_CLOUD = "spring.config.activate.on-cloud-platform";
  private static final List<String> FOLDERS = List.of("", "config/");

  /** The weakest first: properties win over YAML beside them. */
  private static final List<String> EXTENSIONS = List.of(".yaml", ".yml", ".properties");

  private final ProjectFiles files;

  SpringFiles(ProjectFiles files) {
    this.files = files;
  }

  /** What stands in files of no profile, for whom no profile is known yet; the strongest first. */
  List<PropertySource> withoutProfiles() {
    var sources = new ArrayList<PropertySource>();
    for (boolean classPath : List.of(true, false)) {
      named("application", classPath)
          .flatMap(SpringFiles::documents)
          .filter(d -> d.list(ON_PROFILE).isEmpty() && d.text(ON_CLOUD).isEmpty())
          .forEach(sources::add);
    }
    Collections.reverse(sources);
    return sources;
  }

  /** All that stands there for these profiles; the strongest first. */
  List<PropertySource> of(List<String> profiles) {
    var sources = new ArrayList<PropertySource>();
    for (boolean classPath : List.of(true, false)) {
      add(named("application", classPath), profiles, sources);
    }
    for (boolean classPath : List.of(true, false)) {
      for (String profile : profiles) {
        add(named("application-" + profile, classPath), profiles, sources);
      }
    }
    Collections.reverse(sources);
    return sources;
  }

  private static void add(
      Stream<ConfigurationFile> from, List<String> profiles, List<PropertySource> to) {
    from.flatMap(SpringFiles::documents).filter(d -> active(d, profiles)).forEach(to::add);
  }

  private Stream<ConfigurationFile> named(String name, boolean classPath) {
    return FOLDERS.stream()
        .flatMap(folder -> EXTENSIONS.stream().map(extension -> folder + name + extension))
        .map(file -> classPath ? files.onClassPath(file) : files.inFolder(file))
        .flatMap(Optional::stream);
  }

  private static Stream<PropertySource> documents(ConfigurationFile file) {
    List<Map<String, String>> documents = file.documents();
    return documents.stream().map(d -> PropertySource.of(file.source(), d));
  }

  private static boolean active(PropertySource document, List<String> profiles) {
    boolean wanted =
        document
            .list(ON_PROFILE)
            .map(all -> all.stream().anyMatch(one -> ProfileExpression.holds(one, profiles)))
            .orElse(true);
    return wanted && document.text(ON_CLOUD).isEmpty();
  }
}
