package io.github.schemacontract.contract;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Brings the text of a list to the wanted entries, line by line: comments, order and spelling of
 * what stays are kept.
 */
final class AcceptedEdit {
  private final LineEdits edits;
  private final OldLines lines;
  private final Node root;
  private final List<AcceptedFinding> entries;

  AcceptedEdit(Path file, String text) {
    this.edits = new LineEdits(text);
    this.lines = new OldLines(edits);
    this.root = AcceptedReader.root(file, text).node();
    this.entries = AcceptedReader.read(file, text).entries();
  }

  String to(Set<AcceptedFinding> wanted) {
    NodeTuple tuple = OldNode.tuples(root).get(AcceptedReader.ACCEPTED);
    if (tuple == null) {
      return edits.text() + String.join("\n", AcceptedWriter.section(wanted)) + "\n";
    }
    int key = OldNode.firstLine(tuple.getKeyNode());
    if (tuple.getValueNode() instanceof SequenceNode list && OldNode.isBlock(list)) {
      edit(list.getValue(), key, wanted);
    } else {
      edits.insert(key, AcceptedWriter.section(wanted));
      edits.remove(key, lines.last(tuple));
    }
    return edits.text();
  }

  private void edit(List<Node> items, int key, Set<AcceptedFinding> wanted) {
    wanted.stream()
        .filter(entry -> !entries.contains(entry))
        .forEach(entry -> edits.insert(place(entry, items, key), lines(entry, items)));
    for (int i = 0; i < items.size(); i++) {
      if (!wanted.contains(entries.get(i))) {
        edits.remove(OldNode.firstLine(items.get(i)), end(items.get(i)));
      }
    }
    if (wanted.isEmpty()) {
      edits.insert(key, AcceptedWriter.section(wanted));
      edits.remove(key, key);
    }
  }

  private static List<String> lines(AcceptedFinding entry, List<Node> items) {
    // A dash and a blank stand before what the item holds.
    return AcceptedWriter.entry(entry, Math.max(0, OldNode.indent(items.get(0)) - 2));
  }

  /** The line behind the last entry that sorts before a new one, or else behind the key. */
  private int place(AcceptedFinding entry, List<Node> items, int key) {
    int line = key;
    for (int i = 0; i < items.size(); i++) {
      line = entries.get(i).compareTo(entry) < 0 ? end(items.get(i)) : line;
    }
    return line + 1;
  }

  private int end(Node item) {
    return lines.last(item, OldNode.firstLine(item));
  }
}
