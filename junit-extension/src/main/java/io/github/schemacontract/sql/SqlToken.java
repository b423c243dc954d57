package io.github.schemacontract.sql;

import java.util.Locale;
import org.apiguardian.api.API;

/**
 * One token of SQL text; spaces and comments are none.
 *
 * @param kind what it is
 * @param start where in the text it begins
 * @param end where it ends, exclusive
 * @param text the token as written, quotes included
 */
@API(status = API.Status.INTERNAL)
public record SqlToken(Kind kind, int start, int end, String text) {
  /** What a token can be. */
  public enum Kind {
    /** A keyword, a number or a name without quotes. */
    WORD,
    /** A name in quotes. */
    QUOTED,
    /** A text in single quotes. */
    STRING,
    /** A text in dollar quotes. */
    DOLLAR,
    /** Any other single character. */
    SYMBOL
  }

  /** Whether it is a keyword, in whatever case. */
  public boolean is(String keyword) {
    return kind == Kind.WORD && text.equalsIgnoreCase(keyword);
  }

  /** Whether it is this character. */
  public boolean isSymbol(char symbol) {
    return kind == Kind.SYMBOL && text.charAt(0) == symbol;
  }

  /** Whether it can name something. */
  public boolean isName() {
    return kind == Kind.WORD || kind == Kind.QUOTED;
  }

  /** The name as PostgreSQL's catalog would hold it. */
  public String name() {
    return kind == Kind.QUOTED ? content().replace("\"\"", "\"") : text.toLowerCase(Locale.ROOT);
  }

  /** What stands between the quotes. */
  public String content() {
    int open = quoteLength();
    return text.substring(open, Math.max(open, text.length() - closeLength()));
  }

  /** Where in the text the content begins. */
  public int contentStart() {
    return start + quoteLength();
  }

  private int quoteLength() {
    return switch (kind) {
      case DOLLAR -> text.indexOf('$', 1) + 1;
      case STRING -> text.indexOf('\'') + 1;
      case QUOTED -> 1;
      case WORD, SYMBOL -> 0;
    };
  }

  private int closeLength() {
    if (kind == Kind.DOLLAR) {
      String tag = text.substring(0, quoteLength());
      return text.endsWith(tag) && text.length() >= 2 * tag.length() ? tag.length() : 0;
    }
    boolean quoted = kind == Kind.STRING || kind == Kind.QUOTED;
    return quoted && text.length() > quoteLength() && text.charAt(text.length() - 1) == quote()
        ? 1
        : 0;
  }

  private char quote() {
    return kind == Kind.STRING ? '\'' : '"';
  }
}
