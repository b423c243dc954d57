package io.github.schemacontract.contract;

import io.github.schemacontract.catalog.ObjectPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/** Decides what of a hand-written value still stands beside the value that is wanted. */
final class HandWritten {
  private static final Set<String> KEPT =
      Set.of(Keys.FORMAT, Keys.IGNORE, Keys.MIGRATIONS, Keys.ROWS);

  private final Set<ObjectPath> promised;
  private final Set<ObjectPath> unchanged;

  /**
   * Decides for a contract that was executed.
   *
   * @param promised what it made
   * @param unchanged what of that is as it is wanted
   */
  HandWritten(Set<ObjectPath> promised, Set<ObjectPath> unchanged) {
    this.promised = promised;
    this.unchanged = unchanged;
  }

  /**
   * Whether an entry that no catalog would write stays: it says nothing, or what only people say.
   */
  boolean stays(String key, Node value, Item.Block wanted) {
    return wanted.keys() == Item.Keyed.WORDS
        && (KEPT.contains(key) || OldNode.isEmpty(value) || isDefault(key, value));
  }

  private static boolean isDefault(String key, Node value) {
    String text = OldNode.text(value).orElse("");
    return (key.equals(Keys.ROW_SECURITY) && text.equalsIgnoreCase("disabled"))
        || (key.equals(Keys.PLATFORM) && text.equals("false"));
  }

  /** The wanted value in the spelling of the old one, as far as that still means the same. */
  Item respelled(Node old, Item wanted) {
    if (wanted instanceof Item.Words words && OldNode.text(old).isPresent()) {
      return new Item.Words(spelling(words, OldNode.text(old).orElseThrow()), words.path());
    }
    if (wanted instanceof Item.Names names && !(old instanceof MappingNode)) {
      return new Item.Names(spelling(names, OldNode.texts(old)), names.path());
    }
    if (wanted instanceof Item.Block block) {
      return respelled(old, block);
    }
    NodeTuple definition = OldNode.tuples(old).get(Keys.DEFINITION);
    return definition == null ? wanted : respelled(definition.getValueNode(), wanted);
  }

  private String spelling(Item.Words words, String old) {
    return unchanged.contains(words.path()) ? old : words.text();
  }

  private List<String> spelling(Item.Names names, List<String> old) {
    return names.path().filter(unchanged::contains).isPresent() ? old : names.items();
  }

  private Item respelled(Node old, Item.Block wanted) {
    Map<String, Item> entries = new LinkedHashMap<>();
    Map<String, NodeTuple> tuples = OldNode.tuples(old);
    keys(tuples, wanted)
        .forEach(
            (key, item) ->
                entries.put(
                    key, value(old, key, wanted).map(v -> respelled(v, item)).orElse(item)));
    tuples.forEach(
        (key, tuple) -> {
          if (!entries.containsKey(key) && stays(key, tuple.getValueNode(), wanted)) {
            entries.put(key, new Item.Given(tuple.getValueNode()));
          }
        });
    return new Item.Block(wanted.keys(), entries);
  }

  private static Optional<Node> value(Node old, String key, Item.Block wanted) {
    boolean loneDefinition =
        !(old instanceof MappingNode)
            && wanted.keys() == Item.Keyed.WORDS
            && key.equals(Keys.DEFINITION);
    return loneDefinition
        ? Optional.of(old)
        : Optional.ofNullable(OldNode.tuples(old).get(key)).map(NodeTuple::getValueNode);
  }

  /** The wanted entries under the keys that were written by hand, where they mean the same. */
  Map<String, Item> keys(Map<String, NodeTuple> old, Item.Block wanted) {
    if (wanted.keys() != Item.Keyed.SIGNATURES) {
      return wanted.entries();
    }
    var pairs = Signatures.pairs(wanted.entries().keySet(), old.keySet());
    Map<String, Item> entries = new LinkedHashMap<>();
    wanted
        .entries()
        .forEach(
            (key, item) ->
                entries.put(isPromised(item) ? pairs.getOrDefault(key, key) : key, item));
    return entries;
  }

  /** A routine of the same name with other arguments is another one. */
  private boolean isPromised(Item item) {
    return item instanceof Item.Words words
        ? promised.contains(words.path())
        : item instanceof Item.Block block
            && Optional.ofNullable(block.entries().get(Keys.DEFINITION))
                .filter(this::isPromised)
                .isPresent();
  }

  /** Whether the old value says what is wanted already. */
  boolean says(Node old, Item wanted) {
    if (wanted instanceof Item.Block block) {
      return (block.entries().isEmpty() && OldNode.isEmpty(old)) || says(old, block);
    }
    if (old instanceof MappingNode) {
      return says(old, definitionOnly(wanted));
    }
    Item item = respelled(old, wanted);
    if (item instanceof Item.Words words) {
      return OldNode.text(old).filter(words.text()::equals).isPresent();
    }
    return item instanceof Item.Names names
        ? names.items().equals(OldNode.texts(old))
        : plain(item)
            .filter(text -> OldNode.text(old).filter(text::equals).isPresent())
            .isPresent();
  }

  private static Optional<String> plain(Item item) {
    return item instanceof Item.Plain plain
        ? Optional.of(plain.text())
        : item instanceof Item.Checksum sum ? Optional.of(sum.text()) : Optional.empty();
  }

  private boolean says(Node old, Item.Block wanted) {
    Map<String, NodeTuple> tuples = OldNode.tuples(old);
    Map<String, Item> entries = keys(tuples, wanted);
    if (!(old instanceof MappingNode) || !tuples.keySet().containsAll(entries.keySet())) {
      return false;
    }
    return tuples.entrySet().stream()
        .allMatch(
            tuple -> {
              Node value = tuple.getValue().getValueNode();
              Item item = entries.get(tuple.getKey());
              return item == null ? stays(tuple.getKey(), value, wanted) : says(value, item);
            });
  }

  /** A lone definition in the long form, as people may write it. */
  static Item.Block definitionOnly(Item definition) {
    return new Item.Block(Item.Keyed.WORDS, Map.of(Keys.DEFINITION, definition));
  }
}
