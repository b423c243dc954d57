package io.github.schemacontract.contract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Where the entries of a file begin and end, with the comments that belong to them. */
final class OldLines {
  private static final Pattern COMMENT = Pattern.compile("\\s*#.*");
  private static final Pattern COMMENT_AFTER_KEY =
      Pattern.compile("\\s*:\\s*(?:[|>][-+0-9]*)?(\\s+#.*)");
  private static final Pattern COMMENT_AFTER_VALUE = Pattern.compile("(\\s+#.*)");

  private final LineEdits edits;

  OldLines(LineEdits edits) {
    this.edits = edits;
  }

  /** The last line of an entry, comments and blank lines after it not counted. */
  int last(NodeTuple tuple) {
    int key = OldNode.end(tuple.getKeyNode()).getLine();
    Node value = tuple.getValueNode();
    return OldNode.isEmpty(value)
            && !(value instanceof SequenceNode || value instanceof MappingNode)
        ? key
        : Math.max(key, last(value, key));
  }

  /** The last line of a value whose key or dash stands on the given line. */
  int last(Node value, int key) {
    if (value instanceof MappingNode mapping && OldNode.isBlock(mapping)) {
      List<NodeTuple> tuples = mapping.getValue();
      return last(tuples.get(tuples.size() - 1));
    }
    if (value instanceof SequenceNode sequence && OldNode.isBlock(sequence)) {
      List<Node> items = sequence.getValue();
      return last(items.get(items.size() - 1), key);
    }
    return OldNode.isBlockScalar(value)
        ? endOfBlock(key, OldNode.end(value))
        : OldNode.end(value).getLine();
  }

  /** The engine counts what follows a block scalar as a part of it: blank lines and comments. */
  private int endOfBlock(int key, Mark end) {
    int last = end.getColumn() == 0 ? end.getLine() - 1 : end.getLine();
    int indent = indentOf(edits.line(key));
    // A line of blanks alone belongs to the text when they are more than its indent.
    while (last > key && indentOf(edits.line(last)) <= indent) {
      last--;
    }
    return last;
  }

  private static int indentOf(String line) {
    return line.length() - line.stripLeading().length();
  }

  /** The first of the comment lines that stand right above an entry, or the entry's own line. */
  int firstWithComments(Node key, int after) {
    int first = OldNode.firstLine(key);
    while (first - 1 > after && COMMENT.matcher(edits.line(first - 1)).matches()) {
      first--;
    }
    return first;
  }

  /** The comment at the end of an entry's line, with the blanks before it. */
  String comment(NodeTuple tuple) {
    Matcher afterKey = COMMENT_AFTER_KEY.matcher(rest(OldNode.end(tuple.getKeyNode())));
    if (afterKey.matches()) {
      return afterKey.group(1);
    }
    Node value = tuple.getValueNode();
    if (OldNode.isBlock(value) || OldNode.isBlockScalar(value)) {
      return "";
    }
    Matcher afterValue = COMMENT_AFTER_VALUE.matcher(rest(OldNode.end(value)));
    return afterValue.matches() ? afterValue.group(1) : "";
  }

  private String rest(Mark mark) {
    String line = edits.line(mark.getLine());
    // Marks count code points, strings count chars.
    return line.substring(line.offsetByCodePoints(0, mark.getColumn()));
  }
}
