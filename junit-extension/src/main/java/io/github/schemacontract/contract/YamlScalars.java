package io.github.schemacontract.contract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Present;
import org.snakeyaml.engine.v2.api.lowlevel.Serialize;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** Texts on one line of YAML, in quotes only where they need them. */
final class YamlScalars {
  private static final int LONGEST_SIMPLE_KEY = 1000;
  private static final String BEFORE = "k: ";

  private static final Set<String> WORDS =
      new TreeSet<>(List.of("null", "true", "false", "yes", "no", "on", "off", "y", "n"));

  /** What readers of YAML 1.1 or 1.2 would take for something other than text. */
  private static final Pattern NOT_TEXT =
      Pattern.compile(
          "(?i)|~|"
              + String.join("|", WORDS)
              + "|<<|=|[-+]?\\.(inf|nan)"
              + "|[-+]?\\.?[0-9][0-9a-fxotz_.,:+-]*");

  /** What can stand there as it is: no tab, no line break of any standard, nothing invisible. */
  private static final Pattern VISIBLE =
      Pattern.compile(
          "[ -~\\xA1-\\u1FFF\\u2010-\\u2027\\u2030-\\uD7FF\\uE000-\\uFEFE\\uFF00-\\x{10FFFF}]*");

  private static final DumpSettings SETTINGS =
      DumpSettings.builder()
          .setSchema(new FailsafeSchema())
          .setWidth(Integer.MAX_VALUE)
          .setSplitLines(false)
          .build();

  private YamlScalars() {}

  /** A text as the value of a key. */
  static String text(String text) {
    return isPlain(text) ? text : emitted(text);
  }

  /** The same by the library. */
  static String emitted(String text) {
    return emit(scalar(text));
  }

  /** Whether a text surely stands for itself, as nearly all do: to emit it would cost far more. */
  private static boolean isPlain(String text) {
    if (text.isEmpty() || !isPlainStart(text.charAt(0)) || " :".indexOf(last(text)) >= 0) {
      return false;
    }
    for (int i = 1; i < text.length(); i++) {
      char before = text.charAt(i - 1);
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || c == ' ' && before == ':' || c == '#' && before == ' ') {
        return false;
      }
    }
    return !WORDS.contains(text.toLowerCase(Locale.ROOT));
  }

  private static boolean isPlainStart(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c == '(';
  }

  private static char last(String text) {
    return text.charAt(text.length() - 1);
  }

  /** A list in brackets. */
  static String list(List<String> items) {
    return emit(
        new SequenceNode(
            Tag.SEQ, items.stream().map(YamlScalars::scalar).toList(), FlowStyle.FLOW));
  }

  /** A key with what separates it from its value. */
  static String key(String key) {
    String written = text(key);
    return written.length() < LONGEST_SIMPLE_KEY ? written + ":" : "? " + written + "\n:";
  }

  /** Any value, on one line. */
  static String emit(Node value) {
    Node key = new ScalarNode(Tag.STR, BEFORE.substring(0, 1), ScalarStyle.PLAIN);
    Node document = new MappingNode(Tag.MAP, List.of(new NodeTuple(key, value)), FlowStyle.BLOCK);
    var events = new Serialize(SETTINGS).serializeOne(document);
    String written = new Present(SETTINGS).emitToString(events.iterator());
    return written.substring(BEFORE.length(), written.length() - 1);
  }

  private static Node scalar(String text) {
    return new ScalarNode(Tag.STR, text, style(text));
  }

  private static ScalarStyle style(String text) {
    if (!VISIBLE.matcher(text).matches()) {
      return ScalarStyle.DOUBLE_QUOTED;
    }
    return NOT_TEXT.matcher(text).matches() ? ScalarStyle.SINGLE_QUOTED : ScalarStyle.PLAIN;
  }
}
