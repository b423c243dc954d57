package io.github.schemacontract.verdict;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.CatalogObject;
import io.github.schemacontract.catalog.Column;
import io.github.schemacontract.catalog.Facet;
import io.github.schemacontract.catalog.Identifier;
import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.catalog.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Pairs objects that only one side has.
 *
 * <p>Two are a pair when they are built alike at the same place and no third one is: with two
 * candidates nobody can tell which is which.
 */
final class RenameSearch {
  /** Kinds of which the name is part of the names of others, of grants at least. */
  static final List<ObjectKind> CONTAINERS =
      Renames.KINDS.stream()
          .filter(kind -> !kind.belongsToRelation() && !Renames.OUTSIDE.contains(kind))
          .toList();

  private final Unequal sides;
  private final Renames known;

  RenameSearch(Unequal sides, Renames known) {
    this.sides = sides;
    this.known = known;
  }

  /** What the renames that are known already do not tell. */
  List<Rename> found() {
    List<Rename> renamed = found(RenameSearch::key, false);
    return renamed.isEmpty() ? found(RenameSearch::moved, true) : renamed;
  }

  /**
   * @param likeness what a pair has in common
   * @param anywhere whether the database may have it in a schema that the contract has not
   */
  private List<Rename> found(Likeness likeness, boolean anywhere) {
    Catalog database = sides.database();
    Catalog contract = sides.contract();
    Map<String, List<CatalogObject>> promised =
        alone(
            sides.promised(),
            contract,
            path -> !database.has(known.actual(path)),
            false,
            o -> likeness.of(o, contract, p -> p, known::plain));
    if (promised.isEmpty()) {
      return List.of();
    }
    Map<String, List<CatalogObject>> actual =
        alone(
            sides.actual(),
            database,
            path -> !contract.has(known.promised(path)),
            anywhere,
            o -> likeness.of(o, database, known::promised, known::told));
    var evidence = new RenameEvidence(database, contract, known);
    return promised.entrySet().stream()
        .flatMap(e -> pair(e.getValue(), actual.getOrDefault(e.getKey(), List.of()), evidence))
        .toList();
  }

  /** What two objects must have in common to be a pair. */
  private interface Likeness {
    String of(
        CatalogObject object,
        Catalog side,
        UnaryOperator<ObjectPath> place,
        UnaryOperator<String> text);
  }

  private static Stream<Rename> pair(
      List<CatalogObject> promised, List<CatalogObject> actual, RenameEvidence evidence) {
    return promised.size() == 1 && actual.size() == 1
        ? evidence.of(promised.get(0), actual.get(0)).stream()
        : Stream.empty();
  }

  private static Map<String, List<CatalogObject>> alone(
      List<CatalogObject> objects,
      Catalog side,
      Predicate<ObjectPath> onlyHere,
      boolean anywhere,
      Function<CatalogObject, String> likeness) {
    return objects.stream()
        .filter(o -> Renames.KINDS.contains(o.path().kind()) && onlyHere.test(o.path()))
        // A column is renamed where it comes from.
        .filter(o -> !(o instanceof Column column && column.isInherited()))
        .filter(o -> anywhere || parent(o.path(), side).filter(onlyHere).isEmpty())
        .collect(Collectors.groupingBy(likeness, TreeMap::new, Collectors.toList()));
  }

  private static Optional<ObjectPath> parent(ObjectPath path, Catalog side) {
    return path.relation()
        .map(names -> side.relation(names).map(CatalogObject::path))
        .orElseGet(path::inSchema);
  }

  /** The names inside a schema; a routine's arguments can be of types of the same schema. */
  private static List<String> insideNames(ObjectPath path) {
    var names = new ArrayList<>(path.names().subList(1, path.names().size()));
    if (path.kind().isRoutine() || path.on().filter(ObjectKind::isRoutine).isPresent()) {
      String name = Identifier.withoutArguments(names.get(0));
      String arguments = names.get(0).substring(name.length());
      names.set(0, name + Renames.renamed(arguments, Map.of(Identifier.of(path.schema()), "")));
    }
    return names;
  }

  private static String key(
      CatalogObject object,
      Catalog side,
      UnaryOperator<ObjectPath> place,
      UnaryOperator<String> text) {
    ObjectPath path = object.path();
    String where = parent(path, side).map(p -> place.apply(p).names().toString()).orElse("");
    return path.kind() + "\n" + where + "\n" + text.apply(structure(object, side));
  }

  /** Of what is moved to another schema, the name is the same. */
  private static String moved(
      CatalogObject object,
      Catalog side,
      UnaryOperator<ObjectPath> place,
      UnaryOperator<String> text) {
    ObjectPath path = object.path();
    String where =
        path.kind() != ObjectKind.SCHEMA && CONTAINERS.contains(path.kind())
            ? path.name()
            : path.toString();
    return path.kind() + "\n" + where + "\n" + text.apply(structure(object, side));
  }

  private static String structure(CatalogObject object, Catalog side) {
    ObjectPath path = object.path();
    if (object instanceof Table table) {
      // What tells one partition from another are the rows that it takes.
      return side.of(path, Column.class)
          .map(c -> Identifier.of(c.path().name()) + " " + c.type())
          .collect(
              Collectors.joining(
                  "\n", table.traits().get(Facet.PARTITION_OF).orElse("") + "\n", ""));
    }
    if (path.kind() == ObjectKind.SCHEMA) {
      return RenameEvidence.inside(path, side)
          .map(p -> p.kind() + " " + insideNames(p))
          .collect(Collectors.joining("\n"));
    }
    var facets = new TreeMap<>(object.facets());
    facets.remove(Facet.COMMENT);
    return facets.toString();
  }
}
