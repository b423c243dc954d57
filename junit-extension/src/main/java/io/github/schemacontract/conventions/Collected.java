package io.github.schemacontract.conventions;

import io.github.schemacontract.conventions.PropertySources.Written;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Settings of Flyway and Hibernate by their own names, each taken from where it was found first.
 *
 * @param sources where they are looked up
 * @param settled what is said elsewhere and need not be found; a placeholder in it hurts nobody
 * @param values what was found
 */
record Collected(PropertySources sources, Set<String> settled, SortedMap<String, Value> values) {

  static Collected from(List<PropertySource> sources, Set<String> settled) {
    return new Collected(new PropertySources(sources), settled, new TreeMap<>());
  }

  void text(String key, String setting) {
    text(key, setting, Function.identity());
  }

  void text(String key, String setting, Function<String, String> meaning) {
    put(setting, () -> sources.text(key).map(v -> meant(v, meaning)));
  }

  void list(String key, String setting, String separator) {
    put(setting, () -> sources.list(key, separator));
  }

  /** Everything below a key, under the same names. */
  void below(String key, String setting) {
    below(key, setting, name -> true);
  }

  void below(String key, String setting, Predicate<String> wanted) {
    var below = new TreeMap<>(sources.below(key));
    below.keySet().removeIf(wanted.negate());
    below.forEach(
        (name, written) -> put(setting + name, () -> resolved(key + "." + name, written)));
  }

  private Optional<Value> resolved(String key, Written written) {
    return Optional.of(sources.resolved(key, written));
  }

  private void put(String setting, Supplier<Optional<Value>> value) {
    if (!settled.contains(setting)) {
      value.get().ifPresent(found -> values.put(setting, found));
    }
  }

  private static Value meant(Value value, Function<String, String> meaning) {
    return new Value(meaning.apply(value.text()), value.written(), value.source());
  }

  static Map<String, String> texts(Map<String, Value> values) {
    var texts = new TreeMap<String, String>();
    values.forEach((setting, value) -> texts.put(setting, value.text()));
    return texts;
  }
}
