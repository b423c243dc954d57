package io.github.schemacontract.contract;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.CatalogObject;
import io.github.schemacontract.catalog.Column;
import io.github.schemacontract.catalog.DefaultPrivilege;
import io.github.schemacontract.catalog.Domain;
import io.github.schemacontract.catalog.EnumType;
import io.github.schemacontract.catalog.Grant;
import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.catalog.RowSecurity;
import io.github.schemacontract.catalog.Setting;
import io.github.schemacontract.catalog.Table;
import io.github.schemacontract.catalog.Traits;
import io.github.schemacontract.ddl.Definitions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A catalog in the shape of the contract file. */
final class ContractLayout {
  /** Every database is born with it, and creating it once more does nothing. */
  private static final ObjectPath PUBLIC = ObjectPath.of(ObjectKind.SCHEMA, "public");

  private final Catalog catalog;
  private final CatalogTree tree;

  private ContractLayout(Catalog catalog) {
    this.catalog = catalog;
    this.tree = new CatalogTree(catalog);
  }

  static Item.Block of(
      Catalog catalog,
      List<String> extensions,
      List<String> roles,
      Optional<Map<String, String>> released) {
    return new ContractLayout(catalog).root(extensions, roles, released);
  }

  private Item.Block root(
      List<String> extensions, List<String> roles, Optional<Map<String, String>> released) {
    Map<String, Item> root = new LinkedHashMap<>();
    root.put(Keys.FORMAT, new Item.Plain(Integer.toString(Keys.FORMAT_NUMBER)));
    list(root, Keys.EXTENSIONS, extensions);
    list(root, Keys.ROLES, roles);
    settings().ifPresent(block -> root.put(Keys.SETTINGS, block));
    for (String key : Keys.DATABASE) {
      value(ObjectPath.DATABASE, key).ifPresent(item -> root.put(key, item));
    }
    Map<String, Item> schemas = new LinkedHashMap<>();
    tree.schemas().forEach(path -> schemas.put(path.name(), block(path)));
    block(Item.Keyed.NAMES, schemas).ifPresent(block -> root.put(Keys.SCHEMAS, block));
    value(ObjectPath.DATABASE, Keys.EVENT_TRIGGERS)
        .ifPresent(item -> root.put(Keys.EVENT_TRIGGERS, item));
    released
        .flatMap(checksums -> block(Item.Keyed.NAMES, checksums(checksums)))
        .ifPresent(block -> root.put(Keys.MIGRATIONS, block));
    return new Item.Block(Item.Keyed.WORDS, root);
  }

  private static Map<String, Item> checksums(Map<String, String> released) {
    Map<String, Item> items = new LinkedHashMap<>();
    released.forEach((version, sum) -> items.put(version, new Item.Checksum(sum)));
    return items;
  }

  private static void list(Map<String, Item> root, String key, List<String> items) {
    if (!items.isEmpty()) {
      root.put(key, new Item.Names(items, Optional.empty()));
    }
  }

  private Item.Block block(ObjectPath path) {
    Map<String, Item> entries = new LinkedHashMap<>();
    for (String key : Keys.of(path.kind())) {
      value(path, key).ifPresent(item -> entries.put(key, item));
    }
    return new Item.Block(Item.Keyed.WORDS, entries);
  }

  private Optional<Item> value(ObjectPath path, String key) {
    Optional<CatalogObject> object = catalog.find(path);
    return switch (key) {
      case Keys.PLATFORM ->
          object.isPresent() || path.equals(PUBLIC)
              ? Optional.empty()
              : Optional.of(new Item.Plain("true"));
      case Keys.COMMENT ->
          object.flatMap(CatalogObject::comment).map(text -> new Item.Words(text, path));
      case Keys.OWNER -> catalog.owner(path).map(owner -> new Item.Words(owner, path));
      case Keys.DEFINITION -> object.flatMap(ContractLayout::definition);
      case Keys.ROW_SECURITY -> catalog.find(path, Table.class).flatMap(this::rowSecurity);
      case Keys.COMMENTS -> object.flatMap(o -> texts(path, o.innerComments()));
      case Keys.NOT_VALID_CHECKS ->
          catalog.find(path, Domain.class).flatMap(d -> texts(path, notValid(d)));
      case Keys.GRANTS -> grants(path);
      case Keys.DEFAULT_PRIVILEGES -> defaultPrivileges(path);
      default ->
          trait(path, key)
              .or(() -> Keys.kindBelow(key).flatMap(k -> section(k, tree.below(path, k))));
    };
  }

  private static Optional<Item> definition(CatalogObject object) {
    if (object instanceof EnumType type) {
      return Optional.of(new Item.Names(type.labels(), Optional.of(type.path())));
    }
    String definition = Definitions.of(object);
    return inherited(object) && definition.isEmpty()
        ? Optional.empty()
        : Optional.of(new Item.Words(definition, object.path()));
  }

  private static boolean inherited(CatalogObject object) {
    return object instanceof Column column && column.isInherited();
  }

  private Optional<Item> trait(ObjectPath path, String key) {
    return Traits.find(path.kind(), key)
        .flatMap(facet -> catalog.find(path).flatMap(object -> object.traits().get(facet)))
        .map(value -> new Item.Words(value, path));
  }

  private static Optional<Item> texts(ObjectPath path, SortedMap<String, String> byName) {
    Map<String, Item> entries = new LinkedHashMap<>();
    byName.forEach((name, text) -> entries.put(name, new Item.Words(text, path)));
    return block(Item.Keyed.NAMES, entries);
  }

  private static SortedMap<String, String> notValid(Domain domain) {
    var conditions = new TreeMap<String, String>();
    domain.constraints().stream()
        .filter(c -> !c.validated())
        .forEach(c -> conditions.put(c.name(), c.rule().substring("check ".length())));
    return conditions;
  }

  private Optional<Item> rowSecurity(Table table) {
    return table.rowSecurity() == RowSecurity.DISABLED
        ? Optional.empty()
        : Optional.of(new Item.Words(table.rowSecurity().label(), table.path()));
  }

  private Optional<Item> grants(ObjectPath on) {
    Map<String, Item> roles = new LinkedHashMap<>();
    tree.below(on, ObjectKind.GRANT)
        .forEach(
            (role, path) ->
                catalog
                    .find(path, Grant.class)
                    .map(g -> new Item.Names(List.copyOf(g.privileges()), Optional.of(path)))
                    .ifPresent(names -> roles.put(role, names)));
    return block(Item.Keyed.NAMES, roles);
  }

  private Optional<Item> defaultPrivileges(ObjectPath parent) {
    Map<String, Map<String, Item>> byObjects = new TreeMap<>();
    catalog
        .all(DefaultPrivilege.class)
        .filter(p -> p.path().inSchema().orElse(ObjectPath.DATABASE).equals(parent))
        .forEach(
            p -> {
              var names = new Item.Names(List.copyOf(p.privileges()), Optional.of(p.path()));
              byObjects
                  .computeIfAbsent(p.objects(), o -> new LinkedHashMap<>())
                  .put(p.path().name(), names);
            });
    return blocks(byObjects);
  }

  private Optional<Item> settings() {
    Map<String, Map<String, Item>> byHolder = new TreeMap<>();
    catalog
        .all(Setting.class)
        .forEach(
            s ->
                byHolder
                    .computeIfAbsent(s.path().names().get(0), h -> new LinkedHashMap<>())
                    .put(s.path().name(), new Item.Words(s.value(), s.path())));
    return blocks(byHolder);
  }

  private static Optional<Item> blocks(Map<String, Map<String, Item>> entries) {
    Map<String, Item> blocks = new LinkedHashMap<>();
    entries.forEach((key, inner) -> blocks.put(key, new Item.Block(Item.Keyed.NAMES, inner)));
    return block(Item.Keyed.NAMES, blocks);
  }

  private Optional<Item> section(ObjectKind kind, SortedMap<String, ObjectPath> objects) {
    Map<String, Item> entries = new LinkedHashMap<>();
    objects.forEach(
        (name, path) -> {
          if (!impliedByParent(path)) {
            entries.put(name, entry(path));
          }
        });
    return block(kind.isRoutine() ? Item.Keyed.SIGNATURES : Item.Keyed.NAMES, entries);
  }

  /** A column of which its parent says everything already. */
  private boolean impliedByParent(ObjectPath path) {
    return catalog.find(path).filter(ContractLayout::inherited).isPresent()
        && block(path).entries().isEmpty();
  }

  /** An object that has only a definition is written as that. */
  private Item entry(ObjectPath path) {
    Item.Block block = block(path);
    Item definition = block.entries().get(Keys.DEFINITION);
    return definition != null && block.entries().size() == 1 ? definition : block;
  }

  private static Optional<Item> block(Item.Keyed keys, Map<String, Item> entries) {
    return entries.isEmpty() ? Optional.empty() : Optional.of(new Item.Block(keys, entries));
  }
}
