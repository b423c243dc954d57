package io.github.schemacontract.contract;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.CatalogObject;
import io.github.schemacontract.catalog.Grant;
import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The objects of a catalog below those they belong to.
 *
 * <p>What is missing above an object, because the platform provides it, is there as well.
 */
final class CatalogTree {
  /** They stand in lists of their own. */
  private static final Set<ObjectKind> WITHOUT_PLACE =
      EnumSet.of(ObjectKind.EXTENSION, ObjectKind.SETTING);

  private final Catalog catalog;
  private final SortedSet<ObjectPath> schemas = new TreeSet<>();
  private final Map<ObjectPath, Map<ObjectKind, SortedMap<String, ObjectPath>>> below =
      new TreeMap<>();

  CatalogTree(Catalog catalog) {
    this.catalog = catalog;
    catalog.objects().stream()
        .filter(o -> !WITHOUT_PLACE.contains(o.path().kind()))
        .forEach(this::add);
  }

  SortedSet<ObjectPath> schemas() {
    return Collections.unmodifiableSortedSet(schemas);
  }

  /** The objects of one kind that belong to another, by name. */
  SortedMap<String, ObjectPath> below(ObjectPath parent, ObjectKind kind) {
    return below.getOrDefault(parent, Map.of()).getOrDefault(kind, Collections.emptySortedMap());
  }

  private void add(CatalogObject object) {
    if (object instanceof Grant grant) {
      add(grant.path(), grant.on());
      add(grant.on());
    } else {
      add(object.path());
    }
  }

  private void add(ObjectPath path) {
    if (path.kind() == ObjectKind.SCHEMA) {
      schemas.add(path);
    } else if (path.kind() != ObjectKind.DATABASE) {
      ObjectPath parent = parent(path);
      add(path, parent);
      add(parent);
    }
  }

  private void add(ObjectPath path, ObjectPath parent) {
    below
        .computeIfAbsent(parent, p -> new EnumMap<>(ObjectKind.class))
        .computeIfAbsent(path.kind(), k -> new TreeMap<>())
        .put(path.name(), path);
  }

  private ObjectPath parent(ObjectPath path) {
    return path.table()
        .map(table -> catalog.relation(table.names()).map(CatalogObject::path).orElse(table))
        .or(path::inSchema)
        .orElse(ObjectPath.DATABASE);
  }
}
