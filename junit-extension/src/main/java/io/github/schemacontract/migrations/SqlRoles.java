package io.github.schemacontract.migrations;

import io.github.schemacontract.sql.SqlLexer;
import io.github.schemacontract.sql.SqlToken;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds statements about roles, also in texts that a statement may execute. */
final class SqlRoles {
  private static final Set<String> ROLES = Set.of("role", "user", "group");
  private static final Set<String> CHANGES = Set.of("create", "alter", "drop");
  private static final int RENAME = 3;

  private final List<SqlToken> tokens = new ArrayList<>();

  SqlRoles(String sql) {
    add(sql);
  }

  private void add(String sql) {
    for (SqlToken token : SqlLexer.tokens(sql)) {
      switch (token.kind()) {
        case STRING, DOLLAR -> add(token.content());
        case WORD, QUOTED, SYMBOL -> tokens.add(token);
      }
    }
  }

  boolean areChanged() {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (isChange(i) || is(i, "reassign") && is(i + 1, "owned")) {
        return true;
      }
    }
    return false;
  }

  Set<String> created() {
    var names = new TreeSet<String>();
    for (int i = 0; i + 2 < tokens.size(); i++) {
      if (isChange(i) && is(i, "create")) {
        addName(i + 2, names);
      } else if (isChange(i) && is(i + RENAME, "rename")) {
        addName(i + RENAME + 2, names);
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

  private void addName(int at, Set<String> names) {
    if (at < tokens.size() && tokens.get(at).isName()) {
      names.add(tokens.get(at).name());
    }
  }
}
