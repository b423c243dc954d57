package io.github.schemacontract.dump;

import io.github.schemacontract.catalog.Identifier;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Statements of a dump that are not executed in a database of the test.
 *
 * @param spelled how the statement begins
 * @param when asks the server whether it is left out, by the name that was found; where it is
 *     empty, always
 * @param why the reason, as the rest of a sentence
 */
record LeftOut(Pattern spelled, String when, String why) {
  private static final String NAME = "(\"(?:[^\"]|\"\")+\"|[\\w$.]+)";
  private static final String OWN_DATABASE = "the test has a database of its own";
  private static final List<LeftOut> ALL =
      List.of(
          // The comment is the mark by which the harness knows its databases.
          always("(?:create|drop|comment on|security label .*on) database\\b", OWN_DATABASE),
          always("alter database (?!.* set (?!tablespace\\b))", OWN_DATABASE),
          always(
              "(?:create|alter|drop|comment on|security label .*on) subscription\\b",
              "it would fetch rows from elsewhere"),
          always(
              "set default_tablespace = (?!'')",
              "where tables are kept is not the schema's affair"),
          always(
              "select \\* from pg_catalog\\.pg_restore_\\w+_stats\\b",
              "statistics are not the schema's affair"),
          when(
              "set (?:session |local )?" + NAME + "\\s*(?:=| to )",
              "select strpos(n, '.') = 0 and pg_catalog.current_setting(n, true) is null from (select ?) p (n)",
              "the server does not know this parameter"),
          when(
              "create schema " + NAME,
              "select ? = 'public' and pg_catalog.to_regnamespace('public') is not null",
              "it is there"),
          when(
              "comment on extension " + NAME,
              "select not pg_catalog.pg_has_role(extowner, 'USAGE') from pg_catalog.pg_extension where extname = ?",
              "it belongs to the server"));

  /** Why a statement is left out; empty when it is executed. */
  static Optional<String> why(String sql, Connection connection) throws SQLException {
    for (LeftOut one : ALL) {
      Matcher found = one.spelled.matcher(sql);
      if (found.lookingAt() && (one.when.isEmpty() || one.isTrueOf(found.group(1), connection))) {
        return Optional.of(one.why);
      }
    }
    return Optional.empty();
  }

  private boolean isTrueOf(String identifier, Connection connection) throws SQLException {
    try (var statement = connection.prepareStatement(when)) {
      statement.setString(1, Identifier.name(identifier));
      try (ResultSet row = statement.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }

  private static LeftOut always(String words, String why) {
    return when(words, "", why);
  }

  private static LeftOut when(String words, String asked, String why) {
    String regex = words.replace(" ", "\\s+");
    return new LeftOut(
        Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.DOTALL), asked, why);
  }
}
