package io.github.schemacontract.rows;

/** What {@code atttypmod} says. */
final class Modifier {
  /** Characters of a text that may be as long as it likes. */
  private static final int UNLIMITED = 1000;

  private static final int LONGEST = 4000;
  private static final int HEADER = 4;

  private Modifier() {}

  /** How many characters a maximal text has; longer ones than this are never made. */
  static int length(String type, int modifier) {
    return switch (type) {
      case "varchar", "bpchar" -> modifier < 0 ? UNLIMITED : Math.min(modifier - HEADER, LONGEST);
      case "name" -> 63;
      case "char" -> 1;
      default -> UNLIMITED;
    };
  }

  /** How many bits there are, or may be. */
  static int bits(String type, int modifier) {
    return modifier >= 0 ? Math.min(modifier, LONGEST) : type.equals("bit") ? 1 : 64;
  }

  /** How many digits a {@code numeric} has before the point. */
  static int digits(int modifier) {
    return modifier < 0 ? 18 : ((modifier - HEADER) >> 16 & 0xffff) - scale(modifier);
  }

  /** How many digits it has after the point; negative where the last before it are zero. */
  static int scale(int modifier) {
    return modifier < 0 ? 6 : ((modifier - HEADER & 0x7ff) ^ 1024) - 1024;
  }
}
