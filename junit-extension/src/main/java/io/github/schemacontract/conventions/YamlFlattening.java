package io.github.schemacontract.conventions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Nested YAML as the keys that a file of properties would have: {@code a.b[0].c}. */
final class YamlFlattening {
  private static final int DEEPEST = 64;
  private static final String MERGE = "<<";

  private final Map<String, String> flat = new LinkedHashMap<>();

  private YamlFlattening() {}

  static Map<String, String> of(Object document) {
    var flattening = new YamlFlattening();
    if (document instanceof Map<?, ?> map) {
      flattening.map("", map, 0);
    }
    return flattening.flat;
  }

  private void map(String prefix, Map<?, ?> map, int depth) {
    map.forEach((key, value) -> value(child(prefix, String.valueOf(key)), value, depth));
    if (map.get(MERGE) instanceof Map<?, ?> merged) {
      map(prefix, merged, depth + 1);
    } else if (map.get(MERGE) instanceof List<?> all) {
      all.stream()
          .filter(Map.class::isInstance)
          .forEach(merged -> map(prefix, (Map<?, ?>) merged, depth + 1));
    }
  }

  private static String child(String prefix, String key) {
    // A key in brackets is one name, whatever dots it holds.
    return prefix.isEmpty() || key.startsWith("[") ? prefix + key : prefix + "." + key;
  }

  private void value(String key, Object value, int depth) {
    // An alias may lead back to where it stands.
    if (depth > DEEPEST || key.endsWith(MERGE)) {
      return;
    }
    if (value instanceof Map<?, ?> map) {
      map(key, map, depth + 1);
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        value(key + "[" + i + "]", list.get(i), depth + 1);
      }
    } else {
      flat.putIfAbsent(key, text(value));
    }
  }

  private static String text(Object value) {
    String text = String.valueOf(value);
    return text.equals("~") || text.equals("null") ? "" : text;
  }
}
