package io.github.schemacontract.contract;

import java.nio.file.Path;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * YAML as plain text: mappings, lists and words.
 *
 * <p>Whatever YAML could do beyond that, and to a reader that trusts it, is refused before anything
 * is built from it: tags, anchors and aliases, depth, several documents.
 */
final class YamlSource {
  private static final int DEEPEST = 32;

  private final Path file;
  private final String text;
  private int depth;
  private int documents;

  private YamlSource(Path file, String text) {
    this.file = file;
    this.text = text;
  }

  /** The root node; empty for a file without content. */
  static Optional<Node> parse(Path file, String text) {
    var source = new YamlSource(file, text);
    try {
      LoadSettings settings = source.settings();
      Parser parser = new ParserImpl(settings, new StreamReader(settings, text));
      return new Composer(settings, source.new Admitted(parser)).getSingleNode();
    } catch (YamlEngineException e) {
      throw source.syntaxError(e);
    }
  }

  private LoadSettings settings() {
    return LoadSettings.builder()
        // The engine fails where a buffer ends between the two halves of a character.
        .setBufferSize(text.length() + 2)
        .setSchema(new FailsafeSchema())
        .setCodePointLimit((int) FileText.LARGEST)
        .setMaxAliasesForCollections(0)
        .build();
  }

  /** Refuses what is not admitted before anything is built from it. */
  private final class Admitted implements Parser {
    private final Parser parser;
    private Optional<Event> seen = Optional.empty();

    Admitted(Parser parser) {
      this.parser = parser;
    }

    @Override
    public boolean hasNext() {
      return parser.hasNext();
    }

    @Override
    public boolean checkEvent(Event.ID id) {
      return parser.hasNext() && peekEvent().getEventId() == id;
    }

    @Override
    public Event peekEvent() {
      Event event = parser.peekEvent();
      if (seen.filter(s -> s == event).isEmpty()) {
        admit(event);
        seen = Optional.of(event);
      }
      return event;
    }

    @Override
    public Event next() {
      var unused = peekEvent();
      return parser.next();
    }
  }

  private void admit(Event event) {
    if (event instanceof AliasEvent || anchored(event)) {
      throw refused(event, "uses an anchor or alias of YAML", "write the value out, or in quotes");
    }
    if (tagged(event)) {
      throw refused(event, "uses a tag of YAML", "write the value without it");
    }
    if (event instanceof DocumentStartEvent && ++documents > 1) {
      throw refused(event, "begins a second YAML document", "keep one document in the file");
    }
    depth += event instanceof CollectionStartEvent ? 1 : 0;
    depth -= event instanceof CollectionEndEvent ? 1 : 0;
    if (depth > DEEPEST) {
      throw refused(event, "is nested deeper than " + DEEPEST + " levels", "flatten it");
    }
  }

  private static boolean anchored(Event event) {
    return event instanceof NodeEvent node && node.getAnchor().isPresent();
  }

  private static boolean tagged(Event event) {
    return (event instanceof ScalarEvent scalar && scalar.getTag().isPresent())
        || (event instanceof CollectionStartEvent start && start.getTag().isPresent());
  }

  private ContractInvalidException refused(Event event, String what, String remedy) {
    return new ContractInvalidException(
        file,
        line(event.getStartMark()),
        what + ", which such a file can not contain: " + remedy + ".");
  }

  private ContractInvalidException syntaxError(YamlEngineException e) {
    if (isTab(e)) {
      return new ContractInvalidException(
              file, line(e), "is indented with a tab, which YAML does not take: use blanks.")
          .causedBy(e);
    }
    return new ContractInvalidException(
            file,
            line(e),
            "is not valid YAML ("
                + problem(e)
                + "): correct it, often by putting the value in quotes.")
        .causedBy(e);
  }

  private static boolean isTab(YamlEngineException e) {
    return e instanceof MarkedYamlEngineException marked && marked.getProblem().contains("(TAB)");
  }

  private static String problem(YamlEngineException e) {
    if (e instanceof ReaderException reader) {
      return String.format("the character U+%04X is not allowed", reader.getCodePoint());
    }
    return e instanceof MarkedYamlEngineException marked
        ? marked.getProblem().strip()
        : String.valueOf(e.getMessage());
  }

  private int line(YamlEngineException e) {
    if (e instanceof ReaderException reader) {
      return 1 + (int) text.codePoints().limit(reader.getPosition()).filter(c -> c == '\n').count();
    }
    return e instanceof MarkedYamlEngineException marked
        ? line(marked.getProblemMark().or(marked::getContextMark))
        : 1;
  }

  private static int line(Optional<Mark> mark) {
    return mark.map(m -> m.getLine() + 1).orElse(1);
  }
}
