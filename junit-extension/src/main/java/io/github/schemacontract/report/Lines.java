package io.github.schemacontract.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Fits text into the lines of a terminal. */
final class Lines {
  private static final int WIDTH = 100;

  private Lines() {}

  /** Text on one line, without what a terminal would obey instead of show. */
  static String flat(String text) {
    return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
  }

  /** Text as lines that are not changed but indented: statements to be copied. */
  static Stream<String> indented(String text, String indent) {
    return text.stripTrailing()
        .lines()
        .map(line -> (indent + line.replaceAll("[\\p{Cntrl}&&[^\\t]]", " ")).stripTrailing());
  }

  /**
   * A sentence, broken between words.
   *
   * @param sentence the sentence
   * @param first what stands before its first line; further lines start below the text
   */
  static Stream<String> wrapped(String sentence, String first) {
    List<String> lines = new ArrayList<>();
    var line = new StringBuilder(first);
    String indent = " ".repeat(first.length());
    for (String word : flat(sentence).split(" ", -1)) {
      boolean begun = line.length() > indent.length();
      if (begun && line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line = new StringBuilder(indent);
        begun = false;
      }
      line.append(begun ? " " : "").append(word);
    }
    lines.add(line.toString());
    return lines.stream();
  }
}
