package io.github.schemacontract.dump;

import io.github.schemacontract.catalog.Identifier;
import io.github.schemacontract.sql.SqlLexer;
import io.github.schemacontract.sql.SqlToken;
import java.util.List;
import java.util.regex.Pattern;

/** What a dump says of its database is said of the test's. */
final class OwnName {
  private static final Pattern NAMES_DATABASE =
      Pattern.compile(
          "(alter\\s+database|(grant|revoke)\\b.*\\bon\\s+database"
              + "|alter\\s+(role|user)\\b.*\\bin\\s+database)\\s.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private OwnName() {}

  static String in(String sql, String database) {
    if (!NAMES_DATABASE.matcher(sql).matches()) {
      return sql;
    }
    List<SqlToken> tokens = SqlLexer.tokens(sql);
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (tokens.get(i).is("database")) {
        SqlToken name = tokens.get(i + 1);
        return sql.substring(0, name.start()) + Identifier.of(database) + sql.substring(name.end());
      }
    }
    return sql;
  }
}
