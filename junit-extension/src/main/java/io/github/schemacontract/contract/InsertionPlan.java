package io.github.schemacontract.contract;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says behind which old entry each new one is inserted: its neighbour in the usual order. */
final class InsertionPlan {
  private final Map<String, Item> wanted;
  private final Map<String, Item> first = new LinkedHashMap<>();
  private final Map<String, Map<String, Item>> after = new LinkedHashMap<>();

  InsertionPlan(Map<String, Item> wanted, Set<String> old) {
    this.wanted = wanted;
    Map<String, Item> place = first;
    for (Map.Entry<String, Item> entry : wanted.entrySet()) {
      if (old.contains(entry.getKey())) {
        place = after.computeIfAbsent(entry.getKey(), k -> new LinkedHashMap<>());
      } else {
        place.put(entry.getKey(), entry.getValue());
      }
    }
  }

  /** What is wanted under a key. */
  Optional<Item> wanted(String key) {
    return Optional.ofNullable(wanted.get(key));
  }

  /** What comes before all that is there. */
  Map<String, Item> first() {
    return first;
  }

  /** What comes right after an old entry. */
  Map<String, Item> after(String key) {
    return after.getOrDefault(key, Map.of());
  }
}
