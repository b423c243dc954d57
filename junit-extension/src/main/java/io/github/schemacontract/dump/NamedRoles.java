package io.github.schemacontract.dump;

import io.github.schemacontract.sql.SqlLexer;
import io.github.schemacontract.sql.SqlToken;
import io.github.schemacontract.sql.SqlToken.Kind;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The roles that a statement of a dump takes for granted: owners, and who may do something. */
final class NamedRoles {
  private static final Pattern WITH_ROLES =
      Pattern.compile(
          "(alter|grant|revoke|set\\s+(session|local|role)|create\\s+(policy|schema|user\\s+mapping))\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Set<String> NO_NAMES =
      Set.of("public", "current_user", "current_role", "session_user", "none", "default", "user");
  private static final String PREDEFINED = "pg_";

  private final List<SqlToken> tokens;
  private final Set<String> names = new TreeSet<>();

  private NamedRoles(String sql) {
    tokens = SqlLexer.tokens(sql);
  }

  static Set<String> in(String sql) {
    return WITH_ROLES.matcher(sql).matches() ? new NamedRoles(sql).read() : Set.of();
  }

  private Set<String> read() {
    for (int i = 0; i + 1 < tokens.size() && !isConditionOfPolicy(i); i++) {
      if (are(i, "owner", "to")) {
        add(i + 2);
      } else if (are(i, "granted", "by") || are(i, "for", "role")) {
        add(i + 2);
      } else if (are(i, "session", "authorization")) {
        add(i + 2);
      } else if (is(i, "authorization") || are(i, "mapping", "for")) {
        add(is(i, "mapping") ? i + 2 : i + 1);
      } else if (i == 0 && are(0, "set", "role")) {
        add(2);
      } else if (isBeforeGrantees(i)) {
        add(i + 1);
      } else if (i == 0 && (are(0, "alter", "role") || are(0, "alter", "user")) && are(3, "in")) {
        add(2);
      }
    }
    return names;
  }

  private boolean isConditionOfPolicy(int at) {
    return are(0, "create", "policy") && (is(at, "using") || is(at, "with"));
  }

  private boolean isBeforeGrantees(int at) {
    boolean grants = is(0, "grant") || are(0, "create", "policy") || isGrantOfDefaults("grant");
    boolean revokes = is(0, "revoke") || isGrantOfDefaults("revoke");
    return grants && is(at, "to") || revokes && is(at, "from");
  }

  private boolean isGrantOfDefaults(String verb) {
    return are(0, "alter", "default", "privileges") && tokens.stream().anyMatch(t -> t.is(verb));
  }

  /** A name, and those behind commas. */
  private void add(int from) {
    int at = is(from, "group") ? from + 1 : from;
    while (at < tokens.size()) {
      name(tokens.get(at));
      if (at + 1 >= tokens.size() || !tokens.get(at + 1).isSymbol(',')) {
        return;
      }
      at += 2;
    }
  }

  private void name(SqlToken token) {
    String name =
        token.kind() == Kind.STRING ? token.content() : token.isName() ? token.name() : "";
    boolean keyword = token.kind() == Kind.WORD && NO_NAMES.contains(name);
    if (!name.isEmpty() && !keyword && !name.startsWith(PREDEFINED)) {
      names.add(name);
    }
  }

  private boolean are(int from, String... words) {
    for (int i = 0; i < words.length; i++) {
      if (!is(from + i, words[i])) {
        return false;
      }
    }
    return true;
  }

  private boolean is(int at, String word) {
    return at < tokens.size() && tokens.get(at).is(word);
  }
}
