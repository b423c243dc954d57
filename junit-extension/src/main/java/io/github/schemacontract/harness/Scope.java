package io.github.schemacontract.harness;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.CatalogObject;
import io.github.schemacontract.catalog.Grant;
import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.catalog.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What of a database is the project's: not what was there before, not the migration tool's history,
 * not what is ignored, and only the schemas under contract.
 *
 * <p>Owners are the project's where they are asked for. What the project changes about an object of
 * the platform, or adds to it, is the project's.
 */
record Scope(
    Catalog platform,
    Set<ObjectPath> history,
    List<String> schemas,
    List<Glob> ignored,
    boolean owners) {
  Scope {
    history = Set.copyOf(history);
    schemas = List.copyOf(schemas);
    ignored = List.copyOf(ignored);
  }

  Scope without(Set<ObjectPath> historyTables) {
    return new Scope(platform, historyTables, schemas, ignored, owners);
  }

  Scope ignoring(List<Glob> more) {
    var all = new ArrayList<>(ignored);
    all.addAll(more);
    return new Scope(platform, history, schemas, all, owners);
  }

  /** The same for entities, which do not mind who made what they map. */
  Scope with(MappedPlatform mapped) {
    return new Scope(
        platform.only(object -> !mapped.has(object)), history, schemas, ignored, owners);
  }

  Catalog of(Catalog whole) {
    return of(whole, Catalog.empty());
  }

  /**
   * The project's part of a database, and what of the platform's has another owner on the other
   * side.
   *
   * @param other the project's part of the other side
   */
  Catalog of(Catalog whole, Catalog other) {
    var objects = new ArrayList<CatalogObject>();
    whole.objects().stream()
        .filter(object -> own(object, whole) || given(object, whole, other))
        .forEach(objects::add);
    platform
        .all(Grant.class)
        .filter(grant -> !whole.has(grant.path()) && whole.has(grant.on()) && wanted(grant))
        .map(grant -> new Grant(grant.path(), grant.on(), new TreeSet<>()))
        .forEach(objects::add);
    Catalog project = whole.replacing(objects).uncovering(uncovered(whole));
    return owners ? project : project.owning(Map.of());
  }

  private Set<ObjectPath> uncovered(Catalog whole) {
    return whole.uncovered().stream()
        .filter(path -> !platform.uncovered().contains(path))
        .filter(path -> ignored.stream().noneMatch(glob -> glob.matches(path)))
        .collect(Collectors.toSet());
  }

  private boolean own(CatalogObject object, Catalog whole) {
    boolean platforms = platform.find(object.path()).filter(object::equals).isPresent();
    return wanted(object) && (!platforms || given(object, platform, whole));
  }

  private boolean given(CatalogObject object, Catalog one, Catalog other) {
    ObjectPath path = object.path();
    return owners && other.has(path) && !one.owner(path).equals(other.owner(path));
  }

  private boolean wanted(CatalogObject object) {
    ObjectPath path = object.path();
    return inSchemas(path) && !isHistory(path) && !isIgnored(object);
  }

  /** What belongs to the whole database is asked for whatever the schemas. */
  private boolean inSchemas(ObjectPath path) {
    var schema = path.kind() == ObjectKind.SCHEMA ? Optional.of(path) : path.inSchema();
    return schemas.isEmpty() || schema.map(s -> schemas.contains(s.name())).orElse(true);
  }

  private boolean isHistory(ObjectPath path) {
    return history.stream()
        .anyMatch(
            table ->
                table.names().equals(path.names())
                    || path.relation().filter(table.names()::equals).isPresent()
                    || path.home().filter(table::equals).isPresent());
  }

  /** A glob that matches an object covers what is inside it, and what goes when it goes. */
  private boolean isIgnored(CatalogObject object) {
    if (ignored.isEmpty()) {
      return false;
    }
    ObjectPath path = object.path();
    var covering = new ArrayList<>(List.of(path));
    path.home().ifPresent(covering::add);
    path.inSchema().ifPresent(covering::add);
    if (object instanceof Grant grant) {
      covering.add(grant.on());
    }
    if (object instanceof Sequence sequence) {
      sequence.ownedBy().ifPresent(covering::add);
      sequence.ownedBy().flatMap(ObjectPath::home).ifPresent(covering::add);
    }
    return covering.stream().anyMatch(p -> ignored.stream().anyMatch(glob -> glob.matches(p)));
  }
}
