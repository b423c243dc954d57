package io.github.schemacontract.ddl;

import io.github.schemacontract.catalog.Facet;
import io.github.schemacontract.catalog.Sequence;

/** A sequence's parameters, those at their default left out. */
final class SequenceDefinition {
  private SequenceDefinition() {}

  static String of(Sequence sequence) {
    boolean up = sequence.increment() > 0;
    long minimum = up ? 1 : least(sequence.type());
    long maximum = up ? greatest(sequence.type()) : -1;
    long start = up ? sequence.minimum() : sequence.maximum();
    return Definitions.words(
        sequence.traits().get(Facet.PERSISTENCE).orElse(""),
        sequence.type(),
        unless("start", sequence.start(), start),
        unless("increment", sequence.increment(), 1),
        unless("minvalue", sequence.minimum(), minimum),
        unless("maxvalue", sequence.maximum(), maximum),
        unless("cache", sequence.cache(), 1),
        sequence.cycle() ? "cycle" : "",
        sequence.ownedBy().map(column -> "owned by " + column.text()).orElse(""));
  }

  private static String unless(String word, long value, long defaultValue) {
    return value == defaultValue ? "" : word + " " + value;
  }

  private static long greatest(String type) {
    return switch (type) {
      case "smallint" -> Short.MAX_VALUE;
      case "integer" -> Integer.MAX_VALUE;
      default -> Long.MAX_VALUE;
    };
  }

  private static long least(String type) {
    return -greatest(type) - 1;
  }
}
