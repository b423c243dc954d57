package io.github.schemacontract.migrations;

import io.github.schemacontract.sql.SqlLexer;
import io.github.schemacontract.sql.SqlToken;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Finds statements about roles and what else belongs to the whole server, also in texts that a
 * statement may execute.
 */
final class SqlRoles {
  private static final Set<String> ROLES = Set.of("role", "user", "group");
  private static final Set<String> CHANGES = Set.of("create", "alter", "drop");
  private static final List<String> SIGNS =
      List.of("role", "user", "group", "owned", "system", "tablespace");
  private static final int RENAME = 3;
  private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\d_$-]{0,62}");

  private final List<SqlToken> tokens = new ArrayList<>();
  private final Set<String> literals = new TreeSet<>();

  SqlRoles(String sql) {
    add(sql);
  }

  /** Whether a word is in the text without which no statement is about them. */
  static boolean isWorthReading(String sql) {
    String lower = sql.toLowerCase(Locale.ROOT);
    return SIGNS.stream().anyMatch(lower::contains);
  }

  private void add(String sql) {
    for (SqlToken token : SqlLexer.tokens(sql)) {
      switch (token.kind()) {
        case STRING, DOLLAR -> {
          add(token.content());
          addLiteral(token.content());
        }
        case WORD, QUOTED, SYMBOL -> tokens.add(token);
      }
    }
  }

  boolean changeServer() {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (isChange(i)
          || is(i, "reassign") && is(i + 1, "owned")
          || is(i, "alter") && is(i + 1, "system")
          || is(i, "create") && is(i + 1, "tablespace")) {
        return true;
      }
    }
    return false;
  }

  private void addLiteral(String text) {
    if (NAME.matcher(text).matches()) {
      literals.add(text);
    }
  }

  /**
   * The roles that may be made or altered. A statement that is put together of pieces shows none;
   * then each string literal that could be one counts.
   */
  Set<String> named() {
    var names = new TreeSet<String>();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (isChange(i) && !is(i, "drop")) {
        names.addAll(namesAt(i + 2));
      }
      if (isChange(i) && is(i + RENAME, "rename")) {
        names.addAll(namesAt(i + RENAME + 2));
      }
    }
    return names;
  }

  private boolean isChange(int at) {
    return CHANGES.stream().anyMatch(word -> is(at, word))
        && ROLES.stream().anyMatch(word -> is(at + 1, word))
        && !is(at + 2, "mapping");
  }

  private boolean is(int at, String word) {
    return at < tokens.size() && tokens.get(at).is(word);
  }

  private Set<String> namesAt(int at) {
    return at < tokens.size() && tokens.get(at).isName() ? Set.of(tokens.get(at).name()) : literals;
  }
}
