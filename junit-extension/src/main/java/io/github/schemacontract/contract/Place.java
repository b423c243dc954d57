package io.github.schemacontract.contract;

import io.github.schemacontract.catalog.Nearest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A value in the contract file, with the words that errors name it by.
 *
 * @param file the file
 * @param words what it is, for people: {@code the columns of table public.t}
 * @param line the line of its key
 * @param node the value
 */
record Place(Path file, String words, int line, Node node) {

  /** One entry of a mapping. */
  record Entry(String key, Place value) {
    int line() {
      return value.line();
    }
  }

  boolean isMapping() {
    return node instanceof MappingNode;
  }

  boolean isList() {
    return node instanceof SequenceNode;
  }

  /** Whether nothing was written, in one of the ways in which YAML writes nothing. */
  boolean isEmpty() {
    return node instanceof ScalarNode scalar
        && scalar.getScalarStyle() == ScalarStyle.PLAIN
        && List.of("", "~", "null").contains(scalar.getValue());
  }

  /** The text of a scalar. */
  String text() {
    if (node instanceof ScalarNode scalar && !isEmpty()) {
      return scalar.getValue();
    }
    throw wrongShape("a text");
  }

  /** The items of a list; nothing is the empty list. */
  List<Place> items() {
    if (isEmpty()) {
      return List.of();
    }
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue().stream().map(n -> new Place(file, words, lineOf(n), n)).toList();
    }
    throw wrongShape("a list");
  }

  /** The entries of a mapping whose keys are names; nothing is the empty mapping. */
  List<Entry> entries() {
    if (isEmpty()) {
      return List.of();
    }
    if (node instanceof MappingNode mapping) {
      return entries(mapping);
    }
    throw wrongShape("a mapping");
  }

  /** The entries of a mapping whose keys are words of the format. */
  List<Entry> entries(Collection<String> known) {
    var entries = entries();
    for (Entry entry : entries) {
      if (!known.contains(entry.key())) {
        throw entry.value().unknownKey(entry.key(), words, known);
      }
    }
    return entries;
  }

  private List<Entry> entries(MappingNode mapping) {
    Map<String, Integer> seen = new LinkedHashMap<>();
    var entries = new ArrayList<Entry>();
    for (NodeTuple tuple : mapping.getValue()) {
      var key =
          new Place(file, "a key of " + words, lineOf(tuple.getKeyNode()), tuple.getKeyNode());
      Integer first = seen.putIfAbsent(key.scalar(), key.line());
      if (first != null) {
        throw key.invalid(
            "repeats the key `" + key.scalar() + "` of line " + first, "keep one of the two");
      }
      String below = "`" + key.scalar() + "` of " + words;
      entries.add(
          new Entry(key.scalar(), new Place(file, below, key.line(), tuple.getValueNode())));
    }
    return entries;
  }

  /** The same value under other words. */
  Place as(String otherWords) {
    return new Place(file, otherWords, line, node);
  }

  private String scalar() {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw wrongShape("a text");
  }

  /** An error at this place. */
  ContractInvalidException invalid(String problem, String remedy) {
    return new ContractInvalidException(file, line, problem + ": " + remedy + ".");
  }

  private ContractInvalidException unknownKey(String key, String parent, Collection<String> known) {
    String remedy =
        Nearest.to(key, known)
            .map(k -> "write `" + k + "`, or remove it")
            .orElse("remove it, or use one of " + String.join(", ", known));
    return invalid("has the key `" + key + "`, which " + parent + " can not have", remedy);
  }

  private ContractInvalidException wrongShape(String expected) {
    return invalid(
        "should have " + expected + " as " + words + " but has " + shape(), "write " + expected);
  }

  private String shape() {
    if (isEmpty()) {
      return "nothing";
    }
    return isMapping() ? "a mapping" : isList() ? "a list" : "a text";
  }

  private static int lineOf(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }
}
