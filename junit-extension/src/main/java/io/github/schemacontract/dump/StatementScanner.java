package io.github.schemacontract.dump;

import io.github.schemacontract.sql.Nesting;
import io.github.schemacontract.sql.SqlToken;
import io.github.schemacontract.sql.SqlToken.Kind;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Follows the text of a script line by line to where its statements end, as psql does. What is open
 * at the end of a line goes on with the next one.
 */
final class StatementScanner {
  private static final Pattern DOLLAR_TAG = Pattern.compile("\\$(?:[\\p{L}_][\\p{L}\\p{N}_]*)?\\$");

  /** What is open, for people. */
  private enum Open {
    NOTHING(""),
    STRING("a string in quotes"),
    QUOTED("a name in quotes"),
    DOLLAR("a text in dollar quotes"),
    COMMENT("a comment");

    private final String words;

    Open(String words) {
      this.words = words;
    }
  }

  private Open open = Open.NOTHING;
  private boolean backslashEscapes;
  private boolean everyStringEscapes;
  private String tag = "";
  private int depth;
  private Nesting nesting = new Nesting();
  private int begins = -1;
  private boolean begun;

  /** What {@code standard_conforming_strings} says. */
  void backslashesEscape(boolean inEveryString) {
    everyStringEscapes = inEveryString;
  }

  /** Whether no statement, string or comment is open. */
  boolean isBetween() {
    return !begun && open == Open.NOTHING;
  }

  /** Whether a statement has begun. */
  boolean isWithin() {
    return begun;
  }

  /** What is open besides the statement itself. */
  Optional<String> open() {
    return Optional.of(open.words).filter(words -> !words.isEmpty());
  }

  /** Where on the line that was scanned last the statement begins; 0 if on an earlier one. */
  int begins() {
    return Math.max(0, begins);
  }

  /**
   * Goes on with a line.
   *
   * @param from where on it to go on
   * @return the place of the semicolon that ends the statement; -1 when it goes on after the line
   */
  int scan(String line, int from) {
    begins = begun ? 0 : -1;
    int at = from;
    while (at < line.length()) {
      if (open == Open.NOTHING && line.charAt(at) == ';' && nesting.isOutermost()) {
        if (begun) {
          end();
          return at;
        }
        at++;
      } else {
        at = next(line, at);
      }
    }
    return -1;
  }

  private void end() {
    nesting = new Nesting();
    begun = false;
  }

  private int next(String line, int at) {
    return switch (open) {
      case STRING -> quoted(line, at, '\'');
      case QUOTED -> quoted(line, at, '"');
      case DOLLAR -> dollarQuoted(line, at);
      case COMMENT -> comment(line, at);
      case NOTHING -> outside(line, at);
    };
  }

  private int outside(String line, int at) {
    char c = line.charAt(at);
    if (Character.isWhitespace(c)) {
      return at + 1;
    }
    if (line.startsWith("--", at)) {
      return line.length();
    }
    if (line.startsWith("/*", at)) {
      open = Open.COMMENT;
      return at;
    }
    if (!begun) {
      begun = true;
      begins = at;
    }
    return token(line, at, c);
  }

  private int token(String line, int at, char c) {
    if (c == '\'' || c == '"') {
      open = c == '"' ? Open.QUOTED : Open.STRING;
      backslashEscapes = c == '\'' && everyStringEscapes;
      return at + 1;
    }
    var dollar = DOLLAR_TAG.matcher(line).region(at, line.length());
    if (c == '$' && dollar.lookingAt()) {
      open = Open.DOLLAR;
      tag = dollar.group();
      return dollar.end();
    }
    return isWordPart(c) ? word(line, at) : symbol(line, at);
  }

  private int word(String line, int at) {
    int end = at;
    while (end < line.length() && isWordPart(line.charAt(end))) {
      end++;
    }
    if (end == at + 1 && "eE".indexOf(line.charAt(at)) >= 0 && line.startsWith("'", end)) {
      open = Open.STRING;
      backslashEscapes = true;
      return end + 1;
    }
    nesting.count(new SqlToken(Kind.WORD, at, end, line.substring(at, end)));
    return end;
  }

  private int symbol(String line, int at) {
    nesting.count(new SqlToken(Kind.SYMBOL, at, at + 1, line.substring(at, at + 1)));
    return at + 1;
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '$' || Character.isSurrogate(c);
  }

  private int quoted(String line, int from, char quote) {
    for (int at = from; at < line.length(); at++) {
      char c = line.charAt(at);
      if (c == '\\' && backslashEscapes && quote == '\'') {
        at++;
      } else if (c == quote) {
        if (at + 1 == line.length() || line.charAt(at + 1) != quote) {
          open = Open.NOTHING;
          return at + 1;
        }
        at++;
      }
    }
    return line.length();
  }

  private int dollarQuoted(String line, int from) {
    int close = line.indexOf(tag, from);
    if (close < 0) {
      return line.length();
    }
    open = Open.NOTHING;
    return close + tag.length();
  }

  private int comment(String line, int from) {
    int at = from;
    while (at < line.length()) {
      if (line.startsWith("/*", at)) {
        depth++;
        at += 2;
      } else if (line.startsWith("*/", at)) {
        depth--;
        at += 2;
        if (depth == 0) {
          open = Open.NOTHING;
          return at;
        }
      } else {
        at++;
      }
    }
    return at;
  }
}
