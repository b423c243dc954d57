package io.github.schemacontract.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Brings an existing file to what is wanted, line by line: what needs no change is not touched. */
final class ContractUpdate {
  private final LineEdits edits;
  private final OldLines lines;
  private final HandWritten hand;

  ContractUpdate(String text, HandWritten hand) {
    this.edits = new LineEdits(text);
    this.lines = new OldLines(edits);
    this.hand = hand;
  }

  String apply(Node root, Item.Block wanted) {
    if (root instanceof MappingNode mapping && OldNode.isBlock(root)) {
      mapping(mapping, wanted, -1);
      return edits.text();
    }
    // Braces around everything leave no lines to keep.
    return YamlLines.document(hand.respelled(root, wanted));
  }

  /**
   * @param above the line of the key that the mapping is the value of
   */
  private void mapping(MappingNode old, Item.Block wanted, int above) {
    Map<String, NodeTuple> tuples = OldNode.tuples(old);
    var plan = new InsertionPlan(hand.keys(tuples, wanted), tuples.keySet());
    int indent = OldNode.indent(old);
    int top = lines.firstWithComments(old.getValue().get(0).getKeyNode(), above);
    plan.first().forEach((key, item) -> edits.insert(top, YamlLines.entry(key, item, indent)));
    int after = above;
    for (Map.Entry<String, NodeTuple> entry : tuples.entrySet()) {
      NodeTuple tuple = entry.getValue();
      int last = lines.last(tuple);
      tuple(entry.getKey(), tuple, wanted, plan, indent, after);
      plan.after(entry.getKey())
          .forEach((key, item) -> edits.insert(last + 1, YamlLines.entry(key, item, indent)));
      after = last;
    }
  }

  private void tuple(
      String key, NodeTuple tuple, Item.Block wanted, InsertionPlan plan, int indent, int after) {
    Optional<Item> item = plan.wanted(key);
    if (item.isPresent()) {
      change(key, tuple, item.get(), indent);
    } else if (!hand.stays(key, tuple.getValueNode(), wanted)) {
      edits.remove(lines.firstWithComments(tuple.getKeyNode(), after), lines.last(tuple));
    }
  }

  private void change(String key, NodeTuple tuple, Item wanted, int indent) {
    Node old = tuple.getValueNode();
    if (hand.says(old, wanted)) {
      return;
    }
    Item respelled = hand.respelled(old, wanted);
    if (respelled instanceof Item.Block nothing && nothing.entries().isEmpty()) {
      replace(key, tuple, respelled, indent);
    } else if (old instanceof MappingNode mapping && OldNode.isBlock(old)) {
      mapping(
          mapping,
          wanted instanceof Item.Block block ? block : HandWritten.definitionOnly(wanted),
          OldNode.firstLine(tuple.getKeyNode()));
    } else if (old instanceof SequenceNode list
        && OldNode.isBlock(old)
        && wanted instanceof Item.Names names
        && names.path().isEmpty()) {
      list(list, names.items());
    } else {
      replace(key, tuple, respelled, indent);
    }
  }

  private void replace(String key, NodeTuple tuple, Item item, int indent) {
    int first = OldNode.firstLine(tuple.getKeyNode());
    var replacement = new ArrayList<>(YamlLines.entry(key, item, indent));
    replacement.set(0, replacement.get(0) + lines.comment(tuple));
    edits.insert(first, replacement);
    edits.remove(first, lines.last(tuple));
  }

  /** A list with a line for each item. */
  private void list(SequenceNode old, List<String> wanted) {
    var present = OldNode.texts(old);
    int indent = OldNode.indent(old);
    int at = OldNode.firstLine(old);
    for (String item : wanted) {
      int index = present.indexOf(item);
      if (index >= 0) {
        at = OldNode.end(old.getValue().get(index)).getLine() + 1;
      } else {
        edits.insert(at, List.of(" ".repeat(indent) + "- " + YamlScalars.text(item)));
      }
    }
    for (Node item : old.getValue()) {
      if (!wanted.contains(OldNode.text(item).orElse(""))) {
        edits.remove(OldNode.firstLine(item), OldNode.end(item).getLine());
      }
    }
  }
}
