package io.github.schemacontract.conventions;

import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;

/**
 * A TOML file flattened to dotted keys, as far as Flyway's settings need it: tables, strings,
 * numbers, flags, lists and inline tables; no lists of tables.
 */
final class TomlDocument {
  private final String source;
  private final String text;
  private final Map<String, String> values = new TreeMap<>();
  private int at;

  private TomlDocument(String source, String text) {
    this.source = source;
    this.text = text.replace("\r\n", "\n");
  }

  static Map<String, String> of(String source, String text) {
    var document = new TomlDocument(source, text);
    document.read();
    return document.values;
  }

  private void read() {
    String table = "";
    for (skipBlank(); at < text.length(); skipBlank()) {
      if (take("[")) {
        skipSpaces();
        table = key() + ".";
        skipSpaces();
        expect("]");
      } else {
        pair(table);
      }
      endLine();
    }
  }

  private void pair(String prefix) {
    String key = prefix + key();
    skipSpaces();
    expect("=");
    skipSpaces();
    if (take("{")) {
      inlineTable(key + ".");
    } else {
      values.put(key, value());
    }
  }

  private void inlineTable(String prefix) {
    for (skipSpaces(); !take("}"); skipSpaces()) {
      pair(prefix);
      skipSpaces();
      if (!at(",") && !at("}")) {
        throw broken();
      }
      take(",");
    }
  }

  private String key() {
    var parts = new ArrayList<String>();
    do {
      skipSpaces();
      parts.add(at("\"") || at("'") ? string() : bare("[A-Za-z0-9_-]"));
      skipSpaces();
    } while (take("."));
    return String.join(".", parts);
  }

  private String value() {
    if (take("[")) {
      return list();
    }
    return at("\"") || at("'") ? string() : bare("[^,\\]}#\\s]");
  }

  /** Several are one text with commas, as in a file of properties. */
  private String list() {
    var items = new ArrayList<String>();
    for (skipBlank(); !take("]"); skipBlank()) {
      items.add(value());
      skipBlank();
      if (!at(",") && !at("]")) {
        throw broken();
      }
      take(",");
    }
    return String.join(",", items);
  }

  private String bare(String allowed) {
    int start = at;
    while (at < text.length() && text.substring(at, at + 1).matches(allowed)) {
      at++;
    }
    if (at == start) {
      throw broken();
    }
    return text.substring(start, at);
  }

  private String string() {
    String quote = text.substring(at, at + 1);
    String triple = quote.repeat(3);
    String end = at(triple) ? triple : quote;
    take(end);
    if (end.equals(triple)) {
      take("\n");
    }
    var content = new StringBuilder();
    while (!take(end)) {
      if (at >= text.length() || end.equals(quote) && at("\n")) {
        throw broken();
      }
      content.append(quote.equals("\"") && take("\\") ? escaped() : text.charAt(at++));
    }
    return content.toString();
  }

  private char escaped() {
    char c = at < text.length() ? text.charAt(at++) : ' ';
    return switch (c) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case '"', '\\' -> c;
      default -> throw broken();
    };
  }

  private void skipSpaces() {
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
  }

  private void skipBlank() {
    for (skipSpaces(); at("\n") || at("#"); skipSpaces()) {
      if (!take("\n")) {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
      }
    }
  }

  private void endLine() {
    skipSpaces();
    if (at < text.length() && !at("\n") && !at("#")) {
      throw broken();
    }
  }

  private boolean at(String token) {
    return text.startsWith(token, at);
  }

  private boolean take(String token) {
    boolean there = at(token);
    at += there ? token.length() : 0;
    return there;
  }

  private void expect(String token) {
    if (!take(token)) {
      throw broken();
    }
  }

  private ConfigurationUnreadableException broken() {
    long line =
        1 + text.substring(0, Math.min(at, text.length())).chars().filter(c -> c == '\n').count();
    return new ConfigurationUnreadableException(
        source
            + " can not be read as TOML in line "
            + line
            + ": correct it, or say the setting in @SchemaContract(properties).");
  }
}
