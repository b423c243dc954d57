package io.github.schemacontract.postgres;

/** Puts an expression in exactly one pair of parentheses. */
final class Parentheses {
  private Parentheses() {}

  /** The expression in parentheses, unless one pair already encloses all of it. */
  static String around(String expression) {
    return enclosed(expression) ? expression : "(" + expression + ")";
  }

  private static boolean enclosed(String expression) {
    if (!expression.startsWith("(")) {
      return false;
    }
    int depth = 0;
    char quote = 0;
    for (int i = 0; i < expression.length(); i++) {
      char c = expression.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '\'' || c == '"') {
        quote = c;
      } else if (c == '(') {
        depth++;
      } else if (c == ')' && --depth == 0) {
        return i == expression.length() - 1;
      }
    }
    return false;
  }
}
