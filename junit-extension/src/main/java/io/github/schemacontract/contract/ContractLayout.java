package io.github.schemacontract.contract;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.CatalogObject;
import io.github.schemacontract.catalog.Column;
import io.github.schemacontract.catalog.EnumType;
import io.github.schemacontract.catalog.Grant;
import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.catalog.RowSecurity;
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
    for (String key : List.of(Keys.ACCESS_METHODS, Keys.WRAPPERS, Keys.SERVERS)) {
      ofDatabase(key).ifPresent(item -> root.put(key, item));
    }
    Map<String, Item> schemas = new LinkedHashMap<>();
    tree.schemas().forEach(path -> schemas.put(path.name(), block(path)));
    block(Item.Keyed.NAMES, schemas).ifPresent(block -> root.put(Keys.SCHEMAS, block));
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

  /** The objects of a kind that belong to no schema. */
  private Optional<Item> ofDatabase(String key) {
    var objects = new TreeMap<String, ObjectPath>();
    catalog.paths().stream()
        .filter(path -> Keys.kindBelow(key).filter(path.kind()::equals).isPresent())
        .forEach(path -> objects.put(path.name(), path));
    return section(Keys.kindBelow(key).orElseThrow(), objects);
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
      case Keys.DEFINITION -> object.flatMap(ContractLayout::definition);
      case Keys.ROW_SECURITY -> catalog.find(path, Table.class).flatMap(this::rowSecurity);
      case Keys.GRANTS -> grants(path);
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

  private Optional<Item> section(ObjectKind kind, SortedMap<String, ObjectPath> objects) {
    boolean routines = kind == ObjectKind.FUNCTION || kind == ObjectKind.PROCEDURE;
    Map<String, Item> entries = new LinkedHashMap<>();
    objects.forEach(
        (name, path) -> {
          if (!impliedByParent(path)) {
            entries.put(name, entry(path));
          }
        });
    return block(routines ? Item.Keyed.SIGNATURES : Item.Keyed.NAMES, entries);
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
