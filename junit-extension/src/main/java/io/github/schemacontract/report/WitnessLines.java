package io.github.schemacontract.report;

import io.github.schemacontract.verdict.Finding;
import io.github.schemacontract.verdict.OddOneOut;
import io.github.schemacontract.verdict.Words;
import java.util.Optional;
import java.util.stream.Stream;

/** The three witnesses in fixed columns, with a mark at the one that stands alone. */
final class WitnessLines {
  private static final int LABEL = "migrations".length() + 2;
  private static final String ABSENT = "-";
  private static final String MARK = "  <- odd one out";

  private WitnessLines() {}

  static Stream<String> of(Finding finding, String indent) {
    if (finding.words().equals(Words.NONE)) {
      return Stream.empty();
    }
    Words words = Excerpt.of(finding.words());
    OddOneOut odd = finding.oddOneOut();
    int width =
        Stream.of(words.entities(), words.migrations(), words.contract())
            .mapToInt(said -> said.orElse(ABSENT).length())
            .max()
            .orElse(0);
    return Stream.of(
            line(OddOneOut.ENTITIES, words.entities(), odd, width),
            line(OddOneOut.MIGRATIONS, words.migrations(), odd, width),
            line(OddOneOut.CONTRACT, words.contract(), odd, width))
        .map(line -> indent + line);
  }

  private static String line(OddOneOut who, Optional<String> said, OddOneOut odd, int width) {
    String label = pad(who.toString(), LABEL);
    String words = said.orElse(ABSENT);
    return label + (who == odd ? pad(words, width) + MARK : words);
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }
}
