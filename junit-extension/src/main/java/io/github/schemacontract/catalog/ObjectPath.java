package io.github.schemacontract.catalog;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apiguardian.api.API;

/**
 * The one key of a database object: its kind and its names from the schema inwards.
 *
 * <p>A column is {@code [schema, table, column]}, an index {@code [schema, table, index]}, a
 * routine {@code [schema, name(argument types)]}, a grant the names of what it is on followed by
 * the role. What belongs to the whole database has no schema: an extension, an event trigger.
 *
 * @param kind the kind of object
 * @param names the names exactly as the catalog holds them, outermost first
 * @param on of a grant, the kind of what it is on: a type and a sequence can have one name
 */
@API(status = API.Status.EXPERIMENTAL)
public record ObjectPath(ObjectKind kind, List<String> names, Optional<ObjectKind> on)
    implements Comparable<ObjectPath> {

  /** The database itself, whatever its name. */
  public static final ObjectPath DATABASE = of(ObjectKind.DATABASE, "database");

  private static final Set<ObjectKind> HOMES =
      EnumSet.of(
          ObjectKind.TABLE, ObjectKind.COLUMN, ObjectKind.VIEW, ObjectKind.MATERIALIZED_VIEW);

  public ObjectPath {
    names = List.copyOf(names);
    if (names.isEmpty()) {
      throw new IllegalArgumentException("An object path needs at least one name");
    }
  }

  // A record's own are made when they are first called, and paths are compared most of all.
  @Override
  public boolean equals(Object other) {
    return other instanceof ObjectPath path
        && kind == path.kind
        && names.equals(path.names)
        && on.equals(path.on);
  }

  @Override
  public int hashCode() {
    return (names.hashCode() * 31 + kind.hashCode()) * 31 + on.hashCode();
  }

  /** A path of the given kind and names, other than that of a grant. */
  public ObjectPath(ObjectKind kind, List<String> names) {
    this(kind, names, Optional.empty());
  }

  /** A path of the given kind and names. */
  public static ObjectPath of(ObjectKind kind, String... names) {
    return new ObjectPath(kind, List.of(names));
  }

  /** The path of an object of the given kind inside this one. */
  public ObjectPath child(ObjectKind childKind, String name) {
    var path = new java.util.ArrayList<>(names);
    path.add(name);
    return new ObjectPath(
        childKind, path, childKind == ObjectKind.GRANT ? Optional.of(kind) : Optional.empty());
  }

  /** The path of an object of the same kind at the same place. */
  public ObjectPath sibling(String name) {
    var path = new java.util.ArrayList<>(names.subList(0, names.size() - 1));
    path.add(name);
    return new ObjectPath(kind, path, on);
  }

  /** The innermost name. */
  public String name() {
    return names.get(names.size() - 1);
  }

  /** The outermost name: the schema, except for an extension or a schema itself. */
  public String schema() {
    return names.get(0);
  }

  /** The schema that this object is in; none for a schema, and for what is not in a schema. */
  public Optional<ObjectPath> inSchema() {
    boolean inside =
        switch (kind) {
          case SCHEMA,
              EXTENSION,
              ACCESS_METHOD,
              FOREIGN_DATA_WRAPPER,
              SERVER,
              EVENT_TRIGGER,
              SETTING ->
              false;
          case DEFAULT_PRIVILEGE -> names.size() > 2;
          case GRANT -> on.filter(ObjectKind.DATABASE::equals).isEmpty();
          default -> kind.inDatabase();
        };
    return inside ? Optional.of(of(ObjectKind.SCHEMA, schema())) : Optional.empty();
  }

  /** The names of the table or view this object belongs to, when it belongs to one. */
  public Optional<List<String>> relation() {
    return kind.belongsToRelation()
        ? Optional.of(names.subList(0, names.size() - 1))
        : Optional.empty();
  }

  /** The path of the table this object belongs to, when it belongs to a relation. */
  public Optional<ObjectPath> table() {
    return relation().map(r -> new ObjectPath(ObjectKind.TABLE, r));
  }

  /** The table under which people look for this object: its own, or the one a grant is on. */
  public Optional<ObjectPath> home() {
    boolean onTable = on.filter(HOMES::contains).isPresent();
    return onTable ? Optional.of(new ObjectPath(ObjectKind.TABLE, names.subList(0, 2))) : table();
  }

  /**
   * The names joined by dots, quoted where SQL needs it: {@code public.reports}; of what is in no
   * database, such as a script, the bare name.
   */
  public String text() {
    return kind.inDatabase()
        ? IntStream.range(0, names.size()).mapToObj(this::text).collect(Collectors.joining("."))
        : name();
  }

  private String text(int index) {
    String name = names.get(index);
    boolean spelled =
        switch (kind) {
          case FUNCTION, PROCEDURE, AGGREGATE -> index == 1;
          case GRANT -> index == 1 && on.filter(ObjectKind::isRoutine).isPresent();
          case SETTING -> true;
          case DEFAULT_PRIVILEGE -> index == names.size() - 2;
          default -> false;
        };
    return spelled ? name : Identifier.of(name);
  }

  @Override
  public String toString() {
    return kind.label() + " " + text();
  }

  @Override
  public int compareTo(ObjectPath other) {
    // Reading a catalog compares hundreds of thousands of paths: a chain of comparators takes twice
    // as long.
    int byNames = compareNames(names, other.names);
    int byKind = byNames == 0 ? kind.compareTo(other.kind) : byNames;
    return byKind == 0 ? Integer.compare(ordinal(on), ordinal(other.on)) : byKind;
  }

  private static int ordinal(Optional<ObjectKind> on) {
    return on.map(ObjectKind::ordinal).orElse(-1);
  }

  private static int compareNames(List<String> left, List<String> right) {
    int both = Math.min(left.size(), right.size());
    for (int i = 0; i < both; i++) {
      int order = left.get(i).compareTo(right.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(left.size(), right.size());
  }
}
