package io.github.schemacontract.catalog;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apiguardian.api.API;

/**
 * Every object of one database, sorted by path.
 *
 * <p>Equality is that of the objects and of their owners; what leans on what follows from them and
 * is kept for writing them in order.
 */
@API(status = API.Status.EXPERIMENTAL)
public final class Catalog {
  private static final Catalog EMPTY = new Catalog(List.of(), Map.of(), Set.of(), Map.of());

  private final SortedMap<ObjectPath, CatalogObject> objects;
  // Comparing asks for every object several times, and hashing a path is quicker than ordering it.
  private final Map<ObjectPath, CatalogObject> byPath;
  private final Map<ObjectPath, SortedSet<ObjectPath>> dependencies;
  private final SortedSet<ObjectPath> uncovered;
  private final SortedMap<ObjectPath, String> owners;
  private final BaseTypes types;

  private Catalog(
      Collection<? extends CatalogObject> objects,
      Map<ObjectPath, ? extends Set<ObjectPath>> dependencies,
      Set<ObjectPath> uncovered,
      Map<ObjectPath, String> owners) {
    this.objects = sorted(objects);
    this.byPath = new HashMap<>(this.objects);
    this.types = new BaseTypes(this.objects.values());
    this.dependencies = inOrder(dependencies);
    this.uncovered = Collections.unmodifiableSortedSet(new TreeSet<>(uncovered));
    this.owners = ofObjects(owners, byPath);
  }

  /** The same objects among other circumstances. */
  private Catalog(Catalog same, Set<ObjectPath> uncovered, Map<ObjectPath, String> owners) {
    this.objects = same.objects;
    this.byPath = same.byPath;
    this.types = same.types;
    this.dependencies = same.dependencies;
    this.uncovered = Collections.unmodifiableSortedSet(new TreeSet<>(uncovered));
    this.owners = ofObjects(owners, byPath);
  }

  private static SortedMap<ObjectPath, CatalogObject> sorted(
      Collection<? extends CatalogObject> objects) {
    var sorted = new TreeMap<ObjectPath, CatalogObject>();
    objects.forEach(o -> sorted.put(o.path(), o));
    return Collections.unmodifiableSortedMap(sorted);
  }

  /** Each set is; the map is asked by path only. */
  private static Map<ObjectPath, SortedSet<ObjectPath>> inOrder(
      Map<ObjectPath, ? extends Set<ObjectPath>> dependencies) {
    var sorted = new HashMap<ObjectPath, SortedSet<ObjectPath>>();
    dependencies.forEach(
        (from, to) -> sorted.put(from, Collections.unmodifiableSortedSet(new TreeSet<>(to))));
    return sorted;
  }

  private static SortedMap<ObjectPath, String> ofObjects(
      Map<ObjectPath, String> owners, Map<ObjectPath, CatalogObject> objects) {
    var ofObjects = new TreeMap<>(owners);
    ofObjects.keySet().removeIf(path -> !objects.containsKey(path));
    return Collections.unmodifiableSortedMap(ofObjects);
  }

  /** A catalog without objects. */
  public static Catalog empty() {
    return EMPTY;
  }

  /**
   * A catalog of the given objects.
   *
   * @param objects the objects, in any order; the last of two with one path wins
   * @param dependencies for an object, those that must exist before it
   * @return the catalog
   */
  public static Catalog of(
      Collection<? extends CatalogObject> objects,
      Map<ObjectPath, ? extends Set<ObjectPath>> dependencies) {
    return new Catalog(objects, dependencies, Set.of(), Map.of());
  }

  /** A catalog of the given objects that lean on nothing but their kind's order. */
  public static Catalog of(Collection<? extends CatalogObject> objects) {
    return new Catalog(objects, Map.of(), Set.of(), Map.of());
  }

  /** All objects, sorted by path. */
  public Collection<CatalogObject> objects() {
    return objects.values();
  }

  /** The paths of all objects, sorted. */
  public Set<ObjectPath> paths() {
    return objects.keySet();
  }

  /** The object at a path. */
  public Optional<CatalogObject> find(ObjectPath path) {
    return Optional.ofNullable(byPath.get(path));
  }

  /** The object at a path, when it is of the given kind of record. */
  public <T extends CatalogObject> Optional<T> find(ObjectPath path, Class<T> type) {
    return find(path).filter(type::isInstance).map(type::cast);
  }

  /** Whether there is an object at a path. */
  public boolean has(ObjectPath path) {
    return byPath.containsKey(path);
  }

  /** All objects that are of the given kind of record. */
  public <T extends CatalogObject> Stream<T> all(Class<T> type) {
    return objects.values().stream().filter(type::isInstance).map(type::cast);
  }

  /** The objects of one kind of record that belong to a table or view. */
  public <T extends CatalogObject> Stream<T> of(ObjectPath relation, Class<T> type) {
    return children(relation).filter(type::isInstance).map(type::cast);
  }

  /** For each object those that must exist before it; no part of {@link #equals}. */
  public Map<ObjectPath, SortedSet<ObjectPath>> dependencies() {
    return Collections.unmodifiableMap(dependencies);
  }

  /** Everything that belongs to a table or view: columns, keys, indexes and so on. */
  public Stream<CatalogObject> children(ObjectPath relation) {
    // The children of a relation are its direct successors: one more name after the same prefix.
    var from = objects.tailMap(new ObjectPath(ObjectKind.SCHEMA, relation.names())).values();
    // Asked for its size, as a stream of it does, a tail counts all that follows.
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(from.iterator(), Spliterator.ORDERED), false)
        .takeWhile(o -> startsWith(o.path().names(), relation.names()))
        .filter(o -> o.path().relation().filter(relation.names()::equals).isPresent());
  }

  /**
   * Everything that belongs to a table, and what a partition has from the table it is a part of.
   */
  public Stream<CatalogObject> childrenAndInherited(ObjectPath table) {
    boolean partition =
        find(table, Table.class).filter(t -> t.traits().has(Facet.PARTITION_OF)).isPresent();
    Stream<ObjectPath> parents =
        dependencies(table).stream()
            .filter(parent -> partition && parent.kind() == ObjectKind.TABLE);
    return Stream.concat(children(table), parents.flatMap(this::childrenAndInherited));
  }

  /** The relation (table, view or materialized view) with the given schema and name. */
  public Optional<CatalogObject> relation(List<String> names) {
    return find(new ObjectPath(ObjectKind.TABLE, names))
        .or(() -> find(new ObjectPath(ObjectKind.VIEW, names)))
        .or(() -> find(new ObjectPath(ObjectKind.MATERIALIZED_VIEW, names)));
  }

  /** Its domains and enums, by the names under which columns have them. */
  BaseTypes types() {
    return types;
  }

  /** The objects that must exist before the one at the given path. */
  public SortedSet<ObjectPath> dependencies(ObjectPath path) {
    return dependencies.getOrDefault(path, Collections.emptySortedSet());
  }

  /** Only the objects for which the predicate holds. */
  public Catalog only(Predicate<? super CatalogObject> predicate) {
    return replacing(objects.values().stream().filter(predicate).toList());
  }

  /** Other objects that lean on each other as these do. */
  public Catalog replacing(Collection<? extends CatalogObject> others) {
    return new Catalog(others, dependencies, uncovered, owners);
  }

  /**
   * What the database has besides, of kinds that a catalog has no words for: a cast, a publication.
   *
   * <p>Their paths are of the kind {@link ObjectKind#OTHER}, and their names are PostgreSQL's own
   * description. They are no part of what makes two catalogs equal.
   */
  public SortedSet<ObjectPath> uncovered() {
    return uncovered;
  }

  /** The same objects beside others that there are no words for. */
  public Catalog uncovering(Set<ObjectPath> others) {
    return new Catalog(this, others, owners);
  }

  /**
   * The roles that own objects, by path; of what belongs to the role that made everything, nothing.
   */
  public SortedMap<ObjectPath, String> owners() {
    return owners;
  }

  /** The role that owns an object, unless that is the one that made everything. */
  public Optional<String> owner(ObjectPath path) {
    return Optional.ofNullable(owners.get(path));
  }

  /** The same objects with other owners. */
  public Catalog owning(Map<ObjectPath, String> others) {
    return new Catalog(this, uncovered, others);
  }

  /** These objects, and those of the other catalog at paths that are free here. */
  public Catalog and(Catalog other) {
    var all = new TreeMap<>(other.objects);
    all.putAll(objects);
    var leans = new HashMap<>(other.dependencies);
    leans.putAll(dependencies);
    var both = new TreeSet<>(other.uncovered);
    both.addAll(uncovered);
    var owning = new TreeMap<>(other.owners);
    owning.keySet().removeIf(this::has);
    owning.putAll(owners);
    return new Catalog(all.values(), leans, both, owning);
  }

  @Override
  public boolean equals(Object other) {
    return other == this
        || (other instanceof Catalog that
            && objects.equals(that.objects)
            && owners.equals(that.owners));
  }

  @Override
  public int hashCode() {
    return objects.hashCode();
  }

  @Override
  public String toString() {
    return objects.size() + " objects";
  }

  private static boolean startsWith(List<String> names, List<String> prefix) {
    return names.size() >= prefix.size() && names.subList(0, prefix.size()).equals(prefix);
  }
}
