package io.github.schemacontract.report;

import io.github.schemacontract.verdict.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The part of what each witness says that fits on a line and shows the difference.
 *
 * <p>Two function bodies that part in their last line would look alike if only their ends were cut,
 * so what they have in common before is left out as well.
 */
final class Excerpt {
  static final int WIDTH = 66;
  private static final int LEAD = 16;
  private static final String CUT = "…";

  private Excerpt() {}

  static Words of(Words words) {
    Words flat = map(words, Lines::flat);
    String shared = shared(flat);
    int skipped = shared.length() < WIDTH - LEAD ? 0 : shared.length() - LEAD;
    String prefix = shared.substring(0, boundary(shared, skipped));
    return map(flat, text -> cut(text, prefix));
  }

  private static Words map(Words words, Function<String, String> change) {
    return new Words(
        words.entities().map(change), words.migrations().map(change), words.contract().map(change));
  }

  /** What the two that differ begin with; the database comes first, since nobody can argue it. */
  private static String shared(Words words) {
    Optional<String> migrations = words.migrations();
    return List.of(words.contract(), words.entities()).stream()
        .filter(other -> other.isPresent() && migrations.isPresent() && !other.equals(migrations))
        .findFirst()
        .map(other -> shared(migrations.orElseThrow(), other.orElseThrow()))
        .orElse("");
  }

  private static String shared(String one, String other) {
    int length = 0;
    while (length < Math.min(one.length(), other.length())
        && one.charAt(length) == other.charAt(length)) {
      length++;
    }
    return one.substring(0, length);
  }

  private static String cut(String text, String prefix) {
    boolean skips = !prefix.isEmpty() && text.length() > WIDTH && text.startsWith(prefix);
    String rest = skips ? CUT + text.substring(prefix.length()) : text;
    return rest.length() <= WIDTH ? rest : rest.substring(0, boundary(rest, WIDTH - 1)) + CUT;
  }

  /** The nearest place before that does not cut a character in two. */
  private static int boundary(String text, int at) {
    return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }
}
