package io.github.schemacontract.contract;

import io.github.schemacontract.catalog.Identifier;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Pairs two spellings of a routine's signature, as in {@code touch(int)} and {@code
 * touch(integer)}.
 *
 * <p>Only PostgreSQL knows which types are the same. But where one routine of a name is left over
 * on both sides, it must be that one.
 */
final class Signatures {
  private Signatures() {}

  /** For each written signature that is not known as it stands: the known one it must be. */
  static Map<String, String> pairs(Collection<String> written, Collection<String> known) {
    var leftover = written.stream().filter(w -> !known.contains(w)).toList();
    var free = known.stream().filter(k -> !written.contains(k)).toList();
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String signature : leftover) {
      List<String> candidates = sameName(signature, free);
      if (candidates.size() == 1 && sameName(signature, leftover).size() == 1) {
        pairs.put(signature, candidates.get(0));
      }
    }
    return pairs;
  }

  private static List<String> sameName(String signature, List<String> others) {
    return others.stream().filter(o -> name(o).equals(name(signature))).toList();
  }

  private static String name(String signature) {
    return Identifier.withoutArguments(signature).strip();
  }
}
