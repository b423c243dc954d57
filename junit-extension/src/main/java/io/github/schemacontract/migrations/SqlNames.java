package io.github.schemacontract.migrations;

import io.github.schemacontract.sql.SqlToken;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds the names that statements bring into being. */
final class SqlNames {
  private static final Set<String> MODIFIERS =
      Set.of(
          "or",
          "replace",
          "global",
          "local",
          "temp",
          "temporary",
          "unlogged",
          "unique",
          "materialized",
          "recursive",
          "constraint",
          "foreign",
          "event",
          "trusted",
          "procedural");
  private static final Set<String> KINDS =
      Set.of(
          "aggregate",
          "collation",
          "domain",
          "extension",
          "function",
          "index",
          "language",
          "policy",
          "procedure",
          "publication",
          "role",
          "rule",
          "schema",
          "sequence",
          "server",
          "statistics",
          "subscription",
          "table",
          "trigger",
          "type",
          "user",
          "view");
  private static final Set<String> NO_NAMES =
      Set.of(
          "authorization",
          "check",
          "exclude",
          "foreign",
          "generated",
          "mapping",
          "on",
          "primary",
          "unique",
          "value");

  private final List<SqlToken> tokens;
  private int at;

  private SqlNames(List<SqlToken> tokens, int at) {
    this.tokens = tokens;
    this.at = at;
  }

  static Set<String> createdTables(List<SqlToken> tokens) {
    return collect(tokens, names -> names.created(Set.of("table"), true));
  }

  static Set<String> created(List<SqlToken> tokens) {
    return collect(tokens, names -> names.created(KINDS, false));
  }

  static Set<String> addedOrRenamed(List<SqlToken> tokens) {
    return collect(tokens, names -> names.added().or(names::renamed));
  }

  private interface Reader {
    Optional<String> read(SqlNames names);
  }

  private static Set<String> collect(List<SqlToken> tokens, Reader reader) {
    var names = new TreeSet<String>();
    for (int i = 0; i < tokens.size(); i++) {
      reader.read(new SqlNames(tokens, i)).ifPresent(names::add);
    }
    return names;
  }

  private Optional<String> created(Set<String> kinds, boolean lastingOnly) {
    if (!take("create")) {
      return Optional.empty();
    }
    boolean temporary = false;
    while (isOneOf(MODIFIERS)) {
      temporary |= tokens.get(at).is("temp") || tokens.get(at).is("temporary");
      at++;
    }
    if (temporary && lastingOnly || !isOneOf(kinds)) {
      return Optional.empty();
    }
    at++;
    take("concurrently");
    takeIfNotExists();
    return name();
  }

  private Optional<String> added() {
    if (!take("add")) {
      return Optional.empty();
    }
    if (!take("column")) {
      take("constraint");
    }
    takeIfNotExists();
    return name();
  }

  private Optional<String> renamed() {
    if (!take("rename")) {
      return Optional.empty();
    }
    for (int words = 0; words < 3 && at < tokens.size(); words++) {
      if (take("to")) {
        return name();
      }
      at++;
    }
    return Optional.empty();
  }

  private Optional<String> name() {
    if (at >= tokens.size() || !tokens.get(at).isName() || isOneOf(NO_NAMES)) {
      return Optional.empty();
    }
    while (at + 2 < tokens.size()
        && tokens.get(at + 1).isSymbol('.')
        && tokens.get(at + 2).isName()) {
      at += 2;
    }
    return Optional.of(tokens.get(at).name());
  }

  private void takeIfNotExists() {
    if (take("if")) {
      take("not");
      take("exists");
    }
  }

  private boolean take(String keyword) {
    boolean there = at < tokens.size() && tokens.get(at).is(keyword);
    at += there ? 1 : 0;
    return there;
  }

  private boolean isOneOf(Set<String> keywords) {
    return at < tokens.size()
        && tokens.get(at).kind() == SqlToken.Kind.WORD
        && keywords.contains(tokens.get(at).text().toLowerCase(Locale.ROOT));
  }
}
