package io.github.schemacontract.rows;

import io.github.schemacontract.sql.SqlLexer;
import io.github.schemacontract.sql.SqlToken;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The constants of an expression, as PostgreSQL prints it.
 *
 * @param strings in quotes
 * @param numbers without, and in quotes
 */
record Literals(List<Quoted> strings, List<BigDecimal> numbers) {
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,18}(\\.\\d{1,18})?");
  private static final Pattern BARE =
      Pattern.compile("(?<![\\w.'\"$])\\d{1,18}(?:\\.\\d{1,18})?(?![\\w'\"$])");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern LIST = Pattern.compile("\\{.*}", Pattern.DOTALL);
  private static final int VARIANTS = 24;

  /**
   * A text in quotes.
   *
   * @param text what is in the quotes
   * @param operator what stands before it: <code>~</code> for a pattern
   * @param type what it is converted to, with all that follows
   */
  record Quoted(String text, String operator, String type) {}

  static Literals of(String expression) {
    List<SqlToken> tokens = SqlLexer.tokens(expression);
    var strings = new ArrayList<Quoted>();
    var numbers = new ArrayList<BigDecimal>();
    var bare = new StringBuilder(expression);
    for (int i = 0; i < tokens.size(); i++) {
      SqlToken token = tokens.get(i);
      if (token.kind() == SqlToken.Kind.STRING) {
        String text = text(token);
        strings.add(new Quoted(text, operator(tokens, i), type(expression, tokens, i)));
        if (NUMBER.matcher(text).matches()) {
          numbers.add(new BigDecimal(text));
        }
      }
      if (token.kind() == SqlToken.Kind.STRING || token.kind() == SqlToken.Kind.QUOTED) {
        bare.replace(token.start(), token.end(), "'".repeat(token.end() - token.start()));
      }
    }
    BARE.matcher(bare)
        .results()
        .map(m -> new BigDecimal(m.group()))
        .forEach(n -> numbers.addAll(bare.indexOf("-") < 0 ? List.of(n) : List.of(n, n.negate())));
    return new Literals(strings, numbers);
  }

  Literals withoutNumbers() {
    return new Literals(strings, List.of());
  }

  /** The texts, and texts that match the patterns. */
  List<String> texts() {
    Set<String> texts = new LinkedHashSet<>();
    strings.forEach(s -> meant(s).forEach(texts::add));
    return List.copyOf(texts);
  }

  /** The texts that are converted to a type. */
  List<String> texts(String type) {
    return strings.stream().filter(s -> s.type.startsWith(type)).map(Quoted::text).toList();
  }

  /** The days and times, with the days before and after. */
  List<String> days() {
    return strings.stream()
        .map(Quoted::text)
        .filter(t -> t.length() >= 10 && DAY.matcher(t.substring(0, 10)).matches())
        .flatMap(t -> Stream.of(-1, 0, 1).map(days -> moved(t, days)))
        .distinct()
        .sorted()
        .toList();
  }

  private static String moved(String text, int days) {
    try {
      return LocalDate.parse(text.substring(0, 10)).plusDays(days) + text.substring(10);
    } catch (DateTimeException e) {
      // Not a day after all: PostgreSQL's own, such as one before Christ.
      return text;
    }
  }

  private static Stream<String> meant(Quoted quoted) {
    String text = quoted.text;
    return switch (quoted.operator) {
      case "~", "~*" -> RegexText.matching(text, VARIANTS).stream();
      case "~~", "~~*" -> Stream.of("a", "ab1", "").map(filling -> like(text, filling));
      case "similar" -> RegexText.matching(similar(text), VARIANTS).stream();
      default ->
          quoted.type.matches("(?s)[^':,]*\\[\\].*") && LIST.matcher(text).matches()
              ? Arrays.stream(text.substring(1, text.length() - 1).split(","))
                  .map(t -> t.replaceAll("^\"|\"$", ""))
              : text.matches("[^\\w']{1,3}") ? Stream.of(text, "a" + text + "a") : Stream.of(text);
    };
  }

  private static String like(String pattern, String filling) {
    return pattern
        .replace("\\%", "\u0000")
        .replace("\\_", "\u0001")
        .replace("%", filling)
        .replace("_", "a")
        .replace('\u0000', '%')
        .replace('\u0001', '_');
  }

  private static String similar(String pattern) {
    return pattern.replace("%", ".*").replace("_", ".");
  }

  private static String text(SqlToken token) {
    String content = token.content().replace("''", "'");
    return token.text().startsWith("'") ? content : content.replace("\\\\", "\\");
  }

  /** The operator, read backwards over opening parentheses. */
  private static String operator(List<SqlToken> tokens, int at) {
    int i = at - 1;
    while (i >= 0 && tokens.get(i).isSymbol('(')) {
      i--;
    }
    if (i >= 0 && tokens.get(i).text().toLowerCase(java.util.Locale.ROOT).startsWith("similar")) {
      return "similar";
    }
    var operator = new StringBuilder();
    while (i >= 0
        && tokens.get(i).kind() == SqlToken.Kind.SYMBOL
        && "~*!=<>@".contains(tokens.get(i).text())) {
      operator.insert(0, tokens.get(i).text());
      i--;
    }
    return operator.toString();
  }

  private static String type(String expression, List<SqlToken> tokens, int at) {
    int end = tokens.get(at).end();
    return expression.startsWith("::", end) ? expression.substring(end + 2) : "";
  }
}
