package io.github.schemacontract.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Things counted in words: {@code 2 warnings, 5 notes and 1 accepted finding}. */
final class Count {
  private final Map<String, Integer> byWord = new LinkedHashMap<>();

  private Count() {}

  static Count all() {
    return new Count();
  }

  static String of(int number, String word) {
    return number + " " + (number == 1 ? word : plural(word));
  }

  void add(int number, String word) {
    byWord.merge(word, number, Integer::sum);
  }

  int total() {
    return byWord.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static String plural(String word) {
    return word.endsWith("y") ? word.substring(0, word.length() - 1) + "ies" : word + "s";
  }

  @Override
  public String toString() {
    List<String> parts = byWord.entrySet().stream().map(e -> of(e.getValue(), e.getKey())).toList();
    int last = parts.size() - 1;
    return last < 1
        ? String.join("", parts)
        : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
  }
}
