package io.github.schemacontract.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Brings a list to what is wanted without moving what is in it. */
final class ListMerge {
  private ListMerge() {}

  /**
   * The old items that are still wanted, in their order and spelling, and each new one behind its
   * neighbour.
   *
   * @param old the old items
   * @param wanted the wanted items in the usual order
   * @param same what two spellings of one item have in common
   */
  static List<String> of(List<String> old, List<String> wanted, Function<String, ?> same) {
    var meanings = wanted.stream().map(same).toList();
    var merged = new ArrayList<String>();
    old.stream().filter(item -> meanings.contains(same.apply(item))).forEach(merged::add);
    int at = 0;
    for (String item : wanted) {
      int index = merged.stream().map(same).toList().indexOf(same.apply(item));
      if (index < 0) {
        merged.add(at, item);
      }
      at = (index < 0 ? at : index) + 1;
    }
    return merged;
  }
}
