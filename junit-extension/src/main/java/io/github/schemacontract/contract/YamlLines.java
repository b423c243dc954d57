package io.github.schemacontract.contract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Entries of a block mapping, line by line. */
final class YamlLines {
  private static final int STEP = 2;

  /**
   * What a literal block can hold and give back unchanged. The engine would write a text with a tab
   * or with blanks at the end of a line in double quotes, and nobody could review such a function.
   */
  private static final Pattern LITERAL =
      Pattern.compile("[\\t\\n\\x20-\\x7E\\xA0-\\u2027\\u202A-\\uD7FF\\uE000-\\uFEFE]+");

  private YamlLines() {}

  /** A whole document. */
  static String document(Item root) {
    var text = new StringBuilder();
    if (root instanceof Item.Block block) {
      block
          .entries()
          .forEach((k, item) -> entry(k, item, 0).forEach(line -> text.append(line).append('\n')));
    }
    return text.toString();
  }

  /** The lines of one entry. */
  static List<String> entry(String key, Item item, int indent) {
    var lines = new ArrayList<String>();
    String head = YamlScalars.key(key);
    if (item instanceof Item.Block block && !block.entries().isEmpty()) {
      lines.add(head);
      block.entries().forEach((k, value) -> lines.addAll(entry(k, value, STEP)));
    } else if (item instanceof Item.Words words && isLiteral(words.text())) {
      lines.add(head + " " + literalHead(words.text()));
      words.text().lines().map(line -> indented(line, STEP)).forEach(lines::add);
    } else {
      lines.add(head + " " + inline(item));
    }
    return lines.stream()
        .flatMap(line -> Arrays.stream(line.split("\n", -1)))
        .map(line -> indented(line, indent))
        .toList();
  }

  private static String inline(Item item) {
    if (item instanceof Item.Plain plain) {
      return plain.text();
    } else if (item instanceof Item.Words words) {
      return YamlScalars.text(words.text());
    } else if (item instanceof Item.Names names) {
      return YamlScalars.list(names.items());
    } else if (item instanceof Item.Checksum sum) {
      return YamlScalars.text(sum.text());
    } else if (item instanceof Item.Given given) {
      return YamlScalars.emit(given.node());
    }
    return "{}";
  }

  private static boolean isLiteral(String text) {
    return text.indexOf('\n') >= 0
        && !text.startsWith("\n")
        && !text.endsWith("\n\n")
        && !text.lines().allMatch(String::isBlank)
        && LITERAL.matcher(text).matches();
  }

  private static String literalHead(String text) {
    String indentation = text.startsWith(" ") || text.startsWith("\t") ? "|" + STEP : "|";
    return text.endsWith("\n") ? indentation : indentation + "-";
  }

  private static String indented(String line, int indent) {
    return line.isEmpty() ? line : " ".repeat(indent) + line;
  }
}
