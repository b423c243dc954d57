package io.github.schemacontract.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Changes to the lines of a text; every line that is not named stays as it is. */
final class LineEdits {
  private final List<String> lines;
  private final Set<Integer> removed = new TreeSet<>();
  private final SortedMap<Integer, List<String>> inserted = new TreeMap<>();

  LineEdits(String text) {
    this.lines = List.of(text.split("\n", -1));
  }

  /** The line with the given number, from 0. */
  String line(int number) {
    return number < lines.size() ? lines.get(number) : "";
  }

  /** Inserts lines before a line; what is inserted first comes first. */
  void insert(int before, List<String> added) {
    inserted.computeIfAbsent(before, b -> new ArrayList<>()).addAll(added);
  }

  /** Removes the lines from one to another, both included. */
  void remove(int from, int to) {
    for (int i = from; i <= to; i++) {
      removed.add(i);
    }
  }

  String text() {
    var result = new ArrayList<String>();
    // The last of the lines is what follows the last line break: nothing, usually.
    for (int i = 0; i <= lines.size(); i++) {
      boolean afterLastBreak = i == lines.size() - 1 && lines.get(i).isEmpty();
      result.addAll(inserted.getOrDefault(i, List.of()));
      if (afterLastBreak) {
        result.addAll(inserted.getOrDefault(i + 1, List.of()));
        break;
      }
      if (i < lines.size() && !removed.contains(i)) {
        result.add(lines.get(i));
      }
    }
    return String.join("\n", result) + "\n";
  }
}
