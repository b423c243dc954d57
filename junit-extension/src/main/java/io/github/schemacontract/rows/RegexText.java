package io.github.schemacontract.rows;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Texts that match a regular expression, as far as a small reading of it goes; PostgreSQL judges
 * whether they really do.
 */
final class RegexText {
  private static final String ANY = "abcdefghijklmnopqrstuvwxyz";
  private static final String DIGITS = "1234567890";
  private static final String WORD = ANY + "ABCDEFGHIJKLMNOPQRSTUVWXYZ" + DIGITS + "_";
  private static final String PRINTABLE =
      IntStream.rangeClosed(' ', '~')
          .mapToObj(c -> String.valueOf((char) c))
          .collect(Collectors.joining());

  private final String pattern;
  private final int more;
  private int variant;
  private int at;

  private RegexText(String pattern, int variant, int more) {
    this.pattern = pattern;
    this.variant = variant;
    this.more = more;
  }

  /** Different texts, up to a number of them. */
  static List<String> matching(String pattern, int most) {
    Set<String> texts = new LinkedHashSet<>();
    for (int variant = 0; variant < most; variant++) {
      texts.add(new RegexText(pattern, variant, variant % 2 == 0 ? 0 : 5).alternatives());
    }
    return new ArrayList<>(texts);
  }

  private String alternatives() {
    var texts = new ArrayList<String>();
    texts.add(sequence());
    while (at < pattern.length() && pattern.charAt(at) == '|') {
      at++;
      texts.add(sequence());
    }
    return texts.get(digit(texts.size()));
  }

  private String sequence() {
    var text = new StringBuilder();
    while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
      int start = at;
      String one = atom();
      int end = at;
      int[] times = times();
      int after = at;
      int count = Math.min(times[1], Math.max(times[0], times[0] == times[1] ? 0 : more));
      for (int i = 0; i < count; i++) {
        // Read once more, so that each repetition can be another text.
        at = start;
        text.append(i == 0 ? one : atom());
      }
      at = count > 0 ? after : Math.max(after, end);
    }
    return text.toString();
  }

  private String atom() {
    char c = pattern.charAt(at++);
    return switch (c) {
      case '^', '$' -> "";
      case '(' -> group();
      case '[' -> pick(bracket());
      case '.' -> pick(ANY);
      case '\\' -> escape();
      default -> String.valueOf(c);
    };
  }

  private String group() {
    boolean look = false;
    if (pattern.startsWith("?", at)) {
      look = pattern.startsWith("?!", at) || pattern.startsWith("?=", at);
      at += 2;
    }
    String text = alternatives();
    at++;
    return look ? "" : text;
  }

  private String escape() {
    if (at >= pattern.length()) {
      return "";
    }
    char c = pattern.charAt(at++);
    return switch (c) {
      case 'd' -> pick(DIGITS);
      case 'w' -> pick(WORD);
      case 's' -> " ";
      case 'A', 'Z', 'm', 'M', 'y', 'b', 'B' -> "";
      case 'D', 'S' -> pick(ANY);
      case 'W' -> "-";
      case 'n' -> "\n";
      case 't' -> "\t";
      default -> String.valueOf(c);
    };
  }

  private String bracket() {
    boolean not = pattern.startsWith("^", at);
    at += not ? 1 : 0;
    var chars = new StringBuilder();
    int first = at;
    while (at < pattern.length() && (pattern.charAt(at) != ']' || at == first)) {
      chars.append(member());
    }
    at++;
    return not ? without(chars.toString()) : chars.toString();
  }

  private String member() {
    if (pattern.startsWith("[:", at) && pattern.indexOf(":]", at) > 0) {
      int end = pattern.indexOf(":]", at);
      String name = pattern.substring(at + 2, end);
      at = end + 2;
      return named(name);
    }
    char c = pattern.charAt(at++);
    if (c == '\\' && at < pattern.length()) {
      char escaped = pattern.charAt(at++);
      return switch (escaped) {
        case 'd' -> DIGITS;
        case 'w' -> WORD;
        case 's' -> " ";
        default -> String.valueOf(escaped);
      };
    }
    boolean range =
        at + 1 < pattern.length() && pattern.charAt(at) == '-' && pattern.charAt(at + 1) != ']';
    if (!range) {
      return String.valueOf(c);
    }
    char last = pattern.charAt(at + 1);
    at += 2;
    return IntStream.rangeClosed(c, last)
        .mapToObj(i -> String.valueOf((char) i))
        .collect(Collectors.joining());
  }

  private static String named(String name) {
    return switch (name) {
      case "digit" -> DIGITS;
      case "upper" -> "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
      case "space", "blank" -> " ";
      case "xdigit" -> DIGITS + "abcdef";
      case "punct" -> ".-";
      case "alnum" -> ANY + DIGITS;
      default -> ANY;
    };
  }

  private static String without(String chars) {
    String preferred = ANY + PRINTABLE;
    return preferred
        .chars()
        .filter(c -> chars.indexOf(c) < 0)
        .mapToObj(c -> String.valueOf((char) c))
        .distinct()
        .collect(Collectors.joining());
  }

  private int[] times() {
    if (at >= pattern.length()) {
      return new int[] {1, 1};
    }
    int[] times =
        switch (pattern.charAt(at)) {
          case '?' -> new int[] {0, 1};
          case '*' -> new int[] {0, 20};
          case '+' -> new int[] {1, 20};
          case '{' -> counted();
          default -> new int[] {1, 1, 0};
        };
    at += times.length == 3 ? 0 : 1;
    if (times.length == 2 && at < pattern.length() && pattern.charAt(at) == '?') {
      at++;
    }
    return times;
  }

  private int[] counted() {
    int end = pattern.indexOf('}', at);
    if (end < 0 || !pattern.substring(at + 1, end).matches("\\d{1,4}(,\\d{0,4})?")) {
      return new int[] {1, 1, 0};
    }
    String[] numbers = pattern.substring(at + 1, end).split(",", 2);
    at = end;
    int least = Integer.parseInt(numbers[0]);
    int most =
        numbers.length == 1
            ? least
            : numbers[1].isEmpty() ? least + 20 : Integer.parseInt(numbers[1]);
    return new int[] {least, most};
  }

  private String pick(String chars) {
    return chars.isEmpty() ? "" : String.valueOf(chars.charAt(digit(chars.length())));
  }

  /** One digit of the variant, which is used up by it. */
  private int digit(int base) {
    int digit = variant % base;
    variant /= base;
    return digit;
  }
}
