package io.github.schemacontract.sql;

import io.github.schemacontract.sql.SqlToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apiguardian.api.API;

/**
 * Cuts SQL text into tokens the way PostgreSQL does.
 *
 * <p>It serves diagnosis after a failure, so it accepts any text: what is left open ends with the
 * text. A migration tool's placeholder, <code>${name}</code>, is part of a word.
 */
@API(status = API.Status.INTERNAL)
public final class SqlLexer {
  private static final Pattern DOLLAR_TAG = Pattern.compile("\\$(?:[\\p{L}_][\\p{L}\\p{N}_]*)?\\$");
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String sql;
  private int at;

  /**
   * Begins somewhere in a text.
   *
   * @param sql any text
   * @param from where to begin, outside quotes and comments
   */
  public SqlLexer(String sql, int from) {
    this.sql = sql;
    this.at = from;
  }

  /** All tokens of a text, in their order. */
  public static List<SqlToken> tokens(String sql) {
    var lexer = new SqlLexer(sql, 0);
    var tokens = new ArrayList<SqlToken>();
    for (var token = lexer.next(); token.isPresent(); token = lexer.next()) {
      tokens.add(token.get());
    }
    return tokens;
  }

  /** The first place at or after the given one that is neither space nor comment. */
  public static int skipBlank(String sql, int from) {
    var lexer = new SqlLexer(sql, from);
    lexer.skipBlank();
    return lexer.at;
  }

  /** The text from its first token on. */
  public static String withoutLeadingBlank(String sql) {
    return sql.substring(skipBlank(sql, 0));
  }

  /** The next token; none at the end of the text. */
  public Optional<SqlToken> next() {
    skipBlank();
    if (at >= sql.length()) {
      return Optional.empty();
    }
    int start = at;
    Kind kind = read(sql.charAt(start));
    return Optional.of(new SqlToken(kind, start, at, sql.substring(start, at)));
  }

  private Kind read(char first) {
    if ((first == 'E' || first == 'e') && peek(1) == '\'') {
      at++;
      readQuoted('\'', true);
      return Kind.STRING;
    }
    if (first == '\'') {
      readQuoted('\'', false);
      return Kind.STRING;
    }
    if (first == '"') {
      readQuoted('"', false);
      return Kind.QUOTED;
    }
    if (first == '$' && readDollarQuoted()) {
      return Kind.DOLLAR;
    }
    if (isPlaceholder() || isWordPart(first) && first != '$') {
      readWord();
      return Kind.WORD;
    }
    at++;
    return Kind.SYMBOL;
  }

  private void readQuoted(char quote, boolean escapes) {
    at++;
    while (at < sql.length()) {
      char c = sql.charAt(at);
      if (c == quote && peek(1) != quote) {
        at++;
        return;
      }
      at += c == quote || escapes && c == '\\' ? 2 : 1;
    }
    at = sql.length();
  }

  private boolean readDollarQuoted() {
    var tag = DOLLAR_TAG.matcher(sql).region(at, sql.length());
    if (!tag.lookingAt()) {
      return false;
    }
    int close = sql.indexOf(tag.group(), tag.end());
    at = close < 0 ? sql.length() : close + tag.group().length();
    return true;
  }

  private void readWord() {
    while (at < sql.length() && (isPlaceholder() || isWordPart(sql.charAt(at)))) {
      at = isPlaceholder() ? sql.indexOf('}', at) + 1 : at + 1;
    }
  }

  private boolean isPlaceholder() {
    return sql.startsWith("${", at) && sql.indexOf('}', at) > 0;
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '$' || Character.isSurrogate(c);
  }

  private void skipBlank() {
    while (at < sql.length()) {
      char c = sql.charAt(at);
      if (Character.isWhitespace(c) || c == BYTE_ORDER_MARK) {
        at++;
      } else if (c == '-' && peek(1) == '-') {
        int end = sql.indexOf('\n', at);
        at = end < 0 ? sql.length() : end + 1;
      } else if (c == '/' && peek(1) == '*') {
        skipBlockComment();
      } else {
        return;
      }
    }
  }

  private void skipBlockComment() {
    int depth = 0;
    do {
      if (sql.startsWith("/*", at)) {
        depth++;
        at += 2;
      } else if (sql.startsWith("*/", at)) {
        depth--;
        at += 2;
      } else {
        at++;
      }
    } while (depth > 0 && at < sql.length());
  }

  private char peek(int ahead) {
    return at + ahead < sql.length() ? sql.charAt(at + ahead) : '\0';
  }
}
