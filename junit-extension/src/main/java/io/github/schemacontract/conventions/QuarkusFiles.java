package io.github.schemacontract.conventions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * {@code application.properties} and {@code .yaml} as Quarkus reads them for a test: a key that
 * begins with <code>%test.</code> wins over the same key without it.
 */
final class QuarkusFiles {
  private static final String DEFAULT = "test";

  private final ProjectFiles files;
  private final List<String> profiles;

  /**
   * The files of a project.
   *
   * @param files where they lie
   * @param outside what is set outside of files: it can name another profile than {@code test}
   */
  QuarkusFiles(ProjectFiles files, PropertySources outside) {
    this.files = files;
    this.profiles =
        Stream.of("quarkus.test.profile", "quarkus.profile")
            .flatMap(key -> outside.list(key, ",").stream())
            .map(value -> PropertySource.split(value.text()))
            .findFirst()
            .orElse(List.of(DEFAULT));
  }

  /** The strongest first. */
  List<PropertySource> sources() {
    var sources = new ArrayList<PropertySource>();
    for (String profile : reversed()) {
      files("application-" + profile).forEach(file -> add(file, sources));
    }
    files("application").forEach(file -> add(file, sources));
    return sources;
  }

  private List<String> reversed() {
    var reversed = new ArrayList<>(profiles);
    Collections.reverse(reversed);
    return reversed;
  }

  private Stream<ConfigurationFile> files(String name) {
    return Stream.of(
            files.inFolder("config/" + name + ".properties"),
            files.onClassPath(name + ".yaml"),
            files.onClassPath(name + ".yml"),
            files.onClassPath(name + ".properties"))
        .flatMap(Optional::stream);
  }

  private void add(ConfigurationFile file, List<PropertySource> sources) {
    for (Map<String, String> document : file.documents()) {
      for (String profile : reversed()) {
        sources.add(PropertySource.of(file.source(), of(profile, document)));
      }
      sources.add(PropertySource.of(file.source(), document));
    }
  }

  private static Map<String, String> of(String profile, Map<String, String> document) {
    var values = new TreeMap<String, String>();
    document.forEach(
        (key, value) -> {
          int dot = key.indexOf('.');
          if (key.startsWith("%") && dot > 0 && names(key.substring(1, dot)).contains(profile)) {
            values.put(key.substring(dot + 1), value);
          }
        });
    return values;
  }

  /** {@code test}, or several as <code>{test,dev}</code>. */
  private static List<String> names(String profiles) {
    return profiles.startsWith("{") && profiles.endsWith("}")
        ? Arrays.asList(profiles.substring(1, profiles.length() - 1).strip().split("\\s*,\\s*"))
        : List.of(profiles);
  }
}
