package io.github.schemacontract.conventions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The settings of all origins.
 *
 * @param sources the strongest first
 */
record PropertySources(List<PropertySource> sources) {

  PropertySources {
    sources = List.copyOf(sources);
  }

  Optional<Value> text(String key) {
    return written(key).map(found -> resolved(key, found));
  }

  /** A key without its placeholders filled in, for whom they are another's business. */
  Optional<Written> written(String key) {
    return sources.stream()
        .flatMap(s -> s.text(key).map(text -> new Written(text, s.name())).stream())
        .findFirst();
  }

  /** A list; that of a stronger source stands instead of a weaker one, not beside it. */
  Optional<Value> list(String key, String separator) {
    return sources.stream()
        .flatMap(s -> s.list(key).map(items -> joined(items, separator, s)).stream())
        .findFirst()
        .map(found -> resolved(key, found));
  }

  private static Written joined(List<String> items, String separator, PropertySource source) {
    return new Written(String.join(separator, items), source.name());
  }

  /** What stands below a key, name by name, each from the strongest source that has it. */
  SortedMap<String, Written> below(String prefix) {
    var below = new TreeMap<String, Written>();
    for (PropertySource source : sources) {
      source
          .below(prefix)
          .forEach((name, text) -> below.putIfAbsent(name, new Written(text, source.name())));
    }
    return below;
  }

  Value resolved(String key, Written found) {
    String text = new Placeholders(this, key, found.source()).fill(found.text());
    return new Value(text.strip(), found.text(), found.source());
  }

  /** Two lists of sources after each other. */
  static PropertySources outside(Map<String, String> system, Map<String, String> environment) {
    return new PropertySources(
        List.of(
            PropertySource.of("system property", system),
            new PropertySource("environment", environment, true)));
  }

  /** A value as it stands in a source. */
  record Written(String text, String source) {}
}
