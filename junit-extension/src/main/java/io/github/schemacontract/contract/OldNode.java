package io.github.schemacontract.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** What somebody wrote: the engine's nodes, and the lines on which they stand. */
final class OldNode {
  private OldNode() {}

  static Optional<String> text(Node node) {
    return node instanceof ScalarNode scalar ? Optional.of(scalar.getValue()) : Optional.empty();
  }

  /** The texts of a list; of a lone text, that. */
  static List<String> texts(Node node) {
    return node instanceof SequenceNode sequence
        ? sequence.getValue().stream().flatMap(n -> text(n).stream()).toList()
        : text(node).stream().toList();
  }

  /** The tuples of a mapping by key; none for anything else. */
  static Map<String, NodeTuple> tuples(Node node) {
    Map<String, NodeTuple> tuples = new LinkedHashMap<>();
    if (node instanceof MappingNode mapping) {
      mapping.getValue().forEach(t -> text(t.getKeyNode()).ifPresent(key -> tuples.put(key, t)));
    }
    return tuples;
  }

  static boolean isBlock(Node node) {
    return node instanceof CollectionNode<?> collection
        && collection.getFlowStyle() == FlowStyle.BLOCK;
  }

  static boolean isEmpty(Node node) {
    return node instanceof CollectionNode<?> collection
        ? collection.getValue().isEmpty()
        : text(node).filter(String::isEmpty).isPresent() && style(node) == ScalarStyle.PLAIN;
  }

  static int firstLine(Node node) {
    return start(node).getLine();
  }

  static int indent(Node node) {
    return start(node).getColumn();
  }

  static Mark start(Node node) {
    return node.getStartMark().orElseThrow();
  }

  static Mark end(Node node) {
    return node.getEndMark().orElseThrow();
  }

  static boolean isBlockScalar(Node node) {
    return style(node) == ScalarStyle.LITERAL || style(node) == ScalarStyle.FOLDED;
  }

  private static ScalarStyle style(Node node) {
    return node instanceof ScalarNode scalar ? scalar.getScalarStyle() : ScalarStyle.PLAIN;
  }
}
