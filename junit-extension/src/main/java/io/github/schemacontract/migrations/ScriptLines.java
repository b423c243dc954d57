package io.github.schemacontract.migrations;

import io.github.schemacontract.sql.SqlLexer;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Finds the lines of a script at which its statements stand, one statement after the other.
 *
 * <p>The tool executes statements in which placeholders are replaced. So the script is compared
 * with each statement letter by letter, and a placeholder stands for any text.
 */
final class ScriptLines {
  private static final Pattern COPY = Pattern.compile("(?is)copy\\b.*\\bfrom\\s+stdin\\b.*");
  private static final Pattern END_OF_DATA = Pattern.compile("(?m)^\\\\\\.\\s*$");
  // A script cut differently from the way the tool does is searched to its end for each statement.
  private static final int MISSES_ALLOWED = 20;

  private final String script;
  private final String placeholderPrefix;
  private final String placeholderSuffix;
  private int cursor;
  private int misses;
  private int countedTo;
  private int lines = 1;

  ScriptLines(String script, String placeholderPrefix, String placeholderSuffix) {
    this.script = script;
    this.placeholderPrefix = placeholderPrefix;
    this.placeholderSuffix = placeholderSuffix;
  }

  /** The line (from 1) at which the next executed statement begins, where it is found. */
  OptionalInt next(String statement) {
    return next(statement, 0);
  }

  /** The line (from 1) on which the given place in the next executed statement falls. */
  OptionalInt next(String statement, int offset) {
    int from = SqlLexer.skipBlank(statement, 0);
    int start = SqlLexer.skipBlank(script, cursor);
    while (start < script.length() && misses < MISSES_ALLOWED) {
      var match =
          new StatementMatch(script, placeholderPrefix, placeholderSuffix)
              .match(start, statement, from, Math.max(from, offset));
      if (match.isPresent()) {
        cursor = afterData(statement.substring(from), match.get().end());
        return OptionalInt.of(lineAt(match.get().place()));
      }
      start = nextStart(start);
    }
    misses++;
    return OptionalInt.empty();
  }

  private int nextStart(int start) {
    var lexer = new SqlLexer(script, start);
    var token = lexer.next();
    while (token.isPresent() && !token.get().isSymbol(';')) {
      token = lexer.next();
    }
    return token.map(t -> SqlLexer.skipBlank(script, t.end())).orElse(script.length());
  }

  private int afterData(String statement, int end) {
    var data = END_OF_DATA.matcher(script);
    return COPY.matcher(statement).matches() && data.find(end) ? data.end() : afterDelimiter(end);
  }

  private int afterDelimiter(int end) {
    int next = SqlLexer.skipBlank(script, end);
    return next < script.length() && script.charAt(next) == ';' ? next + 1 : end;
  }

  private int lineAt(int place) {
    for (; countedTo < place; countedTo++) {
      lines += script.charAt(countedTo) == '\n' ? 1 : 0;
    }
    return lines;
  }
}
