package io.github.schemacontract.contract;

import io.github.schemacontract.catalog.ObjectPath;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;

/** A value of the contract as it is to be written. */
sealed interface Item {

  /** A number or truth value of the format itself, never quoted. */
  record Plain(String text) implements Item {}

  /**
   * A text.
   *
   * @param text the text
   * @param path the object that it belongs to
   */
  record Words(String text, ObjectPath path) implements Item {}

  /** The checksum of a migration. */
  record Checksum(String text) implements Item {}

  /**
   * A list on one line.
   *
   * @param items its items
   * @param path the object that it belongs to; absent for a list of several objects
   */
  record Names(List<String> items, Optional<ObjectPath> path) implements Item {
    public Names {
      items = List.copyOf(items);
    }
  }

  /**
   * A mapping with one line or more for each entry.
   *
   * @param keys what its keys are
   * @param entries its entries in the order in which they are written
   */
  record Block(Keyed keys, Map<String, Item> entries) implements Item {
    public Block {
      entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }
  }

  /** What somebody wrote and nothing is known about. */
  record Given(Node node) implements Item {}

  /** What the keys of a mapping are. */
  enum Keyed {
    /** Words of the format. */
    WORDS,
    /** Names of objects. */
    NAMES,
    /** Names of routines with their argument types, which can be spelled in several ways. */
    SIGNATURES
  }
}
