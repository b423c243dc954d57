package io.github.schemacontract.rows;

/** A value as it is shown to people. */
final class Shortened {
  private static final int LONGEST = 40;

  private Shortened() {}

  static String of(String value) {
    String line = value.replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
