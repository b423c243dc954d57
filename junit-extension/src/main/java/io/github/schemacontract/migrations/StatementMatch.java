package io.github.schemacontract.migrations;

import io.github.schemacontract.sql.SqlLexer;
import java.util.Optional;

/** Compares a stretch of a script with an executed statement. */
final class StatementMatch {
  private final String script;
  private final String prefix;
  private final String suffix;

  /**
   * Where a statement stands in the script.
   *
   * @param place the place in the script of the place asked for in the statement
   * @param end where the statement ends in the script
   */
  record Found(int place, int end) {}

  StatementMatch(String script, String prefix, String suffix) {
    this.script = script;
    this.prefix = prefix;
    this.suffix = suffix;
  }

  /**
   * Compares from one place on.
   *
   * @param start where in the script
   * @param statement the executed statement
   * @param from where in the statement
   * @param asked the place in the statement whose place in the script is wanted
   */
  Optional<Found> match(int start, String statement, int from, int asked) {
    int inScript = start;
    int inStatement = from;
    int afterPlaceholder = -1;
    int resume = -1;
    int place = start;
    while (inStatement < statement.length()) {
      int placeholder = placeholderEnd(inScript);
      if (placeholder > 0) {
        place = inStatement <= asked ? inScript : place;
        afterPlaceholder = placeholder;
        resume = inStatement;
        inScript = placeholder;
      } else if (same(inScript, statement.charAt(inStatement))) {
        place = inStatement <= asked ? inScript : place;
        inScript++;
        inStatement++;
      } else if (isReturn(script, inScript)) {
        inScript++;
      } else if (isReturn(statement, inStatement)) {
        inStatement++;
      } else if (afterPlaceholder < 0) {
        return Optional.empty();
      } else {
        inScript = afterPlaceholder;
        inStatement = ++resume;
      }
    }
    return inScript == afterPlaceholder && !endsStatement(inScript)
        ? Optional.empty()
        : Optional.of(new Found(place, inScript));
  }

  private int placeholderEnd(int at) {
    if (prefix.isEmpty() || !script.startsWith(prefix, at)) {
      return -1;
    }
    int close = script.indexOf(suffix, at + prefix.length());
    return close < 0 ? -1 : close + suffix.length();
  }

  private boolean same(int at, char c) {
    return at < script.length() && script.charAt(at) == c;
  }

  private static boolean isReturn(String text, int at) {
    return at < text.length() && text.charAt(at) == '\r';
  }

  private boolean endsStatement(int at) {
    int next = SqlLexer.skipBlank(script, at);
    return next >= script.length() || script.charAt(next) == ';';
  }
}
