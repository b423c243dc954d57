package io.github.schemacontract.verdict;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.CatalogObject;
import io.github.schemacontract.catalog.Column;
import io.github.schemacontract.catalog.Facet;
import io.github.schemacontract.catalog.Identifier;
import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.catalog.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
      Renames.KINDS.stream().filter(kind -> !kind.belongsToRelation()).toList();

  private final Unequal sides;
  private final Renames known;

  RenameSearch(Unequal sides, Renames known) {
    this.sides = sides;
    this.known = known;
  }

  /** What the renames that are known already do not tell. */
  List<Rename> found() {
    Catalog database = sides.database();
    Catalog contract = sides.contract();
    Map<String, List<CatalogObject>> promised =
        alone(
            sides.promised(),
            contract,
            path -> !database.has(known.actual(path)),
            p -> p,
            text -> text);
    if (promised.isEmpty()) {
      return List.of();
    }
    Map<String, List<CatalogObject>> actual =
        alone(
            sides.actual(),
            database,
            path -> !contract.has(known.promised(path)),
            known::promised,
            known::told);
    var evidence = new RenameEvidence(database, contract, known);
    return promised.entrySet().stream()
        .flatMap(e -> pair(e.getValue(), actual.getOrDefault(e.getKey(), List.of()), evidence))
        .toList();
  }

  private static Stream<Rename> pair(
      List<CatalogObject> promised, List<CatalogObject> actual, RenameEvidence evidence) {
    return promised.size() == 1 && actual.size() == 1
        ? evidence.of(promised.get(0), actual.get(0)).stream()
        : Stream.empty();
  }

  private Map<String, List<CatalogObject>> alone(
      List<CatalogObject> objects,
      Catalog side,
      Predicate<ObjectPath> onlyHere,
      UnaryOperator<ObjectPath> place,
      UnaryOperator<String> text) {
    return objects.stream()
        .filter(o -> Renames.KINDS.contains(o.path().kind()) && onlyHere.test(o.path()))
        // A column is renamed where it comes from.
        .filter(o -> !(o instanceof Column column && column.isInherited()))
        .filter(o -> parent(o.path(), side).filter(onlyHere).isEmpty())
        .collect(
            Collectors.groupingBy(
                o -> key(o, side, place, text), TreeMap::new, Collectors.toList()));
  }

  private static Optional<ObjectPath> parent(ObjectPath path, Catalog side) {
    if (path.kind() == ObjectKind.SCHEMA) {
      return Optional.empty();
    }
    return path.relation()
        .map(names -> side.relation(names).map(CatalogObject::path))
        .orElseGet(() -> Optional.of(ObjectPath.of(ObjectKind.SCHEMA, path.schema())));
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
          .map(p -> p.kind() + " " + p.names().subList(1, p.names().size()))
          .collect(Collectors.joining("\n"));
    }
    var facets = new TreeMap<>(object.facets());
    facets.remove(Facet.COMMENT);
    return facets.toString();
  }
}
