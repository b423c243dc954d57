package io.github.schemacontract.rows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Some values of a type, as texts that its input takes.
 *
 * @param small the smallest or shortest first
 * @param large the largest or longest first; safe for ordinary arithmetic
 * @param edges what no ordinary code thinks of
 */
record Sample(List<String> small, List<String> large, List<String> edges) {
  Sample {
    small = List.copyOf(small);
    large = List.copyOf(large);
    edges = List.copyOf(edges);
  }

  static Sample of(List<String> small, String... large) {
    return new Sample(small, List.of(large), List.of());
  }

  Sample withEdges(String... values) {
    return new Sample(small, large, List.of(values));
  }

  /** The large values, the least of them first. */
  List<String> rising() {
    var values = new ArrayList<>(large);
    Collections.reverse(values);
    return values;
  }

  /** The small values, the largest of them first. */
  List<String> falling() {
    var values = new ArrayList<>(small);
    Collections.reverse(values);
    return values;
  }
}
