package io.github.schemacontract.conventions;

import java.util.ArrayDeque;
import java.util.Deque;

/** Fills in <code>${name:default}</code> in one value, from wherever a setting can come from. */
final class Placeholders {
  private final PropertySources sources;
  private final String key;
  private final String source;
  private final Deque<String> open = new ArrayDeque<>();

  Placeholders(PropertySources sources, String key, String source) {
    this.sources = sources;
    this.key = key;
    this.source = source;
  }

  String fill(String text) {
    var filled = new StringBuilder();
    int at = 0;
    for (int start = text.indexOf("${"); start >= 0; start = text.indexOf("${", at)) {
      int end = end(text, start);
      if (end < 0) {
        break;
      }
      boolean escaped = start > at && text.charAt(start - 1) == '\\';
      filled.append(text, at, escaped ? start - 1 : start);
      filled.append(
          escaped ? text.substring(start, end + 1) : value(text.substring(start + 2, end)));
      at = end + 1;
    }
    return filled.append(text.substring(at)).toString();
  }

  private static int end(String text, int start) {
    int depth = 0;
    for (int i = start; i < text.length(); i++) {
      if (text.startsWith("${", i)) {
        depth++;
      } else if (text.charAt(i) == '}' && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private String value(String expression) {
    int colon = colon(expression);
    String name = fill(colon < 0 ? expression : expression.substring(0, colon)).strip();
    if (open.contains(name)) {
      throw error("leads back to itself: write the value out in one of the places.", name);
    }
    open.push(name);
    try {
      return sources
          .written(name)
          .map(found -> fill(found.text()))
          .orElseGet(() -> otherwise(expression, colon, name));
    } finally {
      open.pop();
    }
  }

  /** The colon before the default; one inside of an inner placeholder is that one's own. */
  private static int colon(String expression) {
    int depth = 0;
    for (int i = 0; i < expression.length(); i++) {
      char c = expression.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (c == ':' && depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private String otherwise(String expression, int colon, String name) {
    if (colon < 0) {
      throw error(
          "which nobody sets: set it for the tests as environment variable or system property, give"
              + " it a default with '${"
              + name
              + ":…}', or say the value in @SchemaContract.",
          name);
    }
    return fill(expression.substring(colon + 1));
  }

  private ConfigurationUnreadableException error(String what, String name) {
    return new ConfigurationUnreadableException(
        source + " fills in '" + key + "' from '${" + name + "}', " + what);
  }
}
