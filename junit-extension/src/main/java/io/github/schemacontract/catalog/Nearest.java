package io.github.schemacontract.catalog;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apiguardian.api.API;

/** Finds the word that was probably meant. */
@API(status = API.Status.INTERNAL)
public final class Nearest {
  private Nearest() {}

  /** The known word with the fewest letters changed, when that is at most a third of them. */
  public static Optional<String> to(String word, Collection<String> known) {
    String lower = word.toLowerCase(Locale.ROOT).replaceAll("[_-]", " ");
    return known.stream()
        .min(Comparator.comparingInt(k -> distance(lower, k)))
        .filter(k -> distance(lower, k) <= Math.max(1, k.length() / 3));
  }

  private static int distance(String left, String right) {
    int[] row = new int[right.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int changed = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[right.length()];
  }
}
