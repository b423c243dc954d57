package io.github.schemacontract.contract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where the pieces of SQL end that may hold a semicolon. */
final class SqlToken {
  private static final Pattern DOLLAR_QUOTE =
      Pattern.compile("\\$(?:[\\p{L}_][\\p{L}\\p{N}_]*)?\\$");

  private SqlToken() {}

  static int endOfLine(String text, int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  static boolean isComment(String text, int at) {
    return text.startsWith("--", at) || text.startsWith("/*", at);
  }

  static int endOfComment(String text, int at) {
    if (text.startsWith("--", at)) {
      return endOfLine(text, at);
    }
    int depth = 0;
    int i = at;
    do {
      if (text.startsWith("/*", i) || text.startsWith("*/", i)) {
        depth += text.charAt(i) == '/' ? 1 : -1;
        i++;
      }
      i++;
    } while (i < text.length() && depth > 0);
    return Math.min(i, text.length());
  }

  /** The end of the quoted text, the word or the single character that begins here. */
  static int end(String text, int at) {
    char c = text.charAt(at);
    if (c == '\'' || c == '"') {
      return endOfQuote(text, at, c, false);
    }
    if (c == '$') {
      return endOfDollarQuote(text, at);
    }
    if (!Character.isJavaIdentifierStart(c)) {
      return at + 1;
    }
    int end = at + 1;
    while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
      end++;
    }
    boolean escapes = (c == 'e' || c == 'E') && end == at + 1 && text.startsWith("'", end);
    return escapes ? endOfQuote(text, end, '\'', true) : end;
  }

  private static int endOfQuote(String text, int at, char quote, boolean escapes) {
    int i = at + 1;
    while (i < text.length() && text.charAt(i) != quote) {
      i += escapes && text.charAt(i) == '\\' ? 2 : 1;
    }
    // A doubled quote begins what looks like a second text: together they are one.
    return Math.min(i + 1, text.length());
  }

  private static int endOfDollarQuote(String text, int at) {
    Matcher opening = DOLLAR_QUOTE.matcher(text).region(at, text.length());
    if (!opening.lookingAt()) {
      return at + 1;
    }
    int closing = text.indexOf(opening.group(), opening.end());
    return closing < 0 ? text.length() : closing + opening.group().length();
  }
}
