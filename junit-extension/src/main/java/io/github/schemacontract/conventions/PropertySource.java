package io.github.schemacontract.conventions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Settings of one origin, found however their keys are spelled: {@code out-of-order}, {@code
 * outOfOrder} and {@code OUT_OF_ORDER} are one key.
 *
 * @param name the origin, as people are told
 * @param values what stands there
 * @param environment whether the keys are variables of the environment, which have no dots
 */
record PropertySource(String name, Map<String, String> values, boolean environment) {

  static PropertySource of(String name, Map<String, String> values) {
    return new PropertySource(name, values, false);
  }

  Optional<String> text(String key) {
    if (values.containsKey(key)) {
      return Optional.of(values.get(key));
    }
    String wanted = canonical(key);
    return values.entrySet().stream()
        .filter(e -> canonical(e.getKey()).equals(wanted))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** A list, one item a key or all in one text with commas. */
  Optional<List<String>> list(String key) {
    var items = new ArrayList<String>();
    for (var item = text(key + "[0]"); item.isPresent(); item = text(next(key, items))) {
      items.add(item.get());
    }
    return items.isEmpty() ? text(key).map(PropertySource::split) : Optional.of(items);
  }

  private static String next(String key, List<String> items) {
    return key + "[" + items.size() + "]";
  }

  static List<String> split(String text) {
    return text.isBlank() ? List.of() : List.of(text.strip().split("\\s*,\\s*"));
  }

  /** What stands below a key, by the rest of its name. */
  Map<String, String> below(String prefix) {
    var below = new TreeMap<String, String>();
    values.forEach((key, value) -> rest(prefix, key).ifPresent(rest -> below.put(rest, value)));
    return below;
  }

  private Optional<String> rest(String prefix, String key) {
    if (environment) {
      String start = prefix.replace('.', '_').replace("-", "").toUpperCase(Locale.ROOT) + "_";
      return key.startsWith(start)
          ? Optional.of(key.substring(start.length()).toLowerCase(Locale.ROOT).replace('_', '.'))
          : Optional.empty();
    }
    int end = endOfPrefix(prefix, key);
    if (end < 0 || !canonical(key.substring(0, end)).equals(canonical(prefix))) {
      return Optional.empty();
    }
    return Optional.of(name(key.substring(end)));
  }

  /** A name with dots stands in brackets for Spring, in quotes for Quarkus. */
  private static String name(String rest) {
    String name = rest.startsWith(".") ? rest.substring(1) : rest;
    boolean enclosed =
        name.startsWith("[") && name.endsWith("]")
            || name.length() > 1 && name.startsWith("\"") && name.endsWith("\"");
    return enclosed ? name.substring(1, name.length() - 1) : name;
  }

  private static int endOfPrefix(String prefix, String key) {
    long names = prefix.chars().filter(c -> c == '.').count() + 1;
    for (int i = 0; i < key.length() - 1; i++) {
      boolean ends = key.charAt(i) == '.' || key.charAt(i) == '[';
      if (ends && --names == 0) {
        return i;
      }
    }
    return -1;
  }

  private String canonical(String key) {
    var canonical = new StringBuilder(key.length());
    for (char c : key.toLowerCase(Locale.ROOT).toCharArray()) {
      boolean letterOrDigit = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
      if (environment ? letterOrDigit : c != '-' && c != '_') {
        canonical.append(c);
      }
    }
    return canonical.toString();
  }
}
