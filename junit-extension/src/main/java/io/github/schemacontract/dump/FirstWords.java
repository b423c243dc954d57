package io.github.schemacontract.dump;

/** How a statement begins, as it is shown to people: nothing of it that could be a secret. */
final class FirstWords {
  private static final int LONGEST = 60;

  private FirstWords() {}

  static String of(String sql) {
    String line = sql.replaceFirst("(?s)'.*", "…").replaceAll("\\s+", " ").strip();
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST)).strip() + "…";
  }
}
