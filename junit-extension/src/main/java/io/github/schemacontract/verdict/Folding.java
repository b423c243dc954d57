package io.github.schemacontract.verdict;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.CatalogObject;
import io.github.schemacontract.catalog.Extension;
import io.github.schemacontract.catalog.Grant;
import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.catalog.Sequence;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Decides which objects that only one side has are told by another finding already.
 *
 * <p>A table that is missing is one finding, not also its columns, keys and policies; nor is the
 * index over a missing column one of its own.
 */
final class Folding {
  private static final Set<ObjectKind> CAUSES =
      Set.of(
          ObjectKind.SCHEMA,
          ObjectKind.ACCESS_METHOD,
          ObjectKind.FOREIGN_DATA_WRAPPER,
          ObjectKind.SERVER,
          ObjectKind.TABLE,
          ObjectKind.COLUMN,
          ObjectKind.VIEW,
          ObjectKind.MATERIALIZED_VIEW,
          ObjectKind.FUNCTION);

  private final Catalog here;
  private final Predicate<ObjectPath> there;
  private final Descent descent;

  /**
   * @param here the side that has the objects in question
   * @param there whether the other side has an object, under whatever name
   * @param descent what the two sides say of where tables come from
   */
  Folding(Catalog here, Predicate<ObjectPath> there, Descent descent) {
    this.here = here;
    this.there = there;
    this.descent = descent;
  }

  /** Whether the other side lacks the object, and not for the lack of another one. */
  boolean tells(CatalogObject object) {
    return !there.test(object.path())
        && !descent.tells(object)
        && causes(object).noneMatch(path -> here.has(path) && !there.test(path));
  }

  private Stream<ObjectPath> causes(CatalogObject object) {
    ObjectPath path = object.path();
    Stream<ObjectPath> parents =
        Stream.concat(
            path.inSchema().stream(),
            path.relation().stream()
                .flatMap(names -> here.relation(names).stream())
                .map(CatalogObject::path));
    return switch (path.kind()) {
      case SCHEMA, COLUMN -> parents;
      case EXTENSION -> home(object);
      // A partition goes with its table.
      case TABLE -> Stream.concat(parents, needs(object));
      default -> Stream.of(parents, needs(object), owner(object)).flatMap(s -> s);
    };
  }

  /** An extension has no schema in its name, and goes with that of its objects. */
  private static Stream<ObjectPath> home(CatalogObject object) {
    return object instanceof Extension extension
        ? Stream.of(ObjectPath.of(ObjectKind.SCHEMA, extension.schema()))
        : Stream.empty();
  }

  private Stream<ObjectPath> needs(CatalogObject object) {
    return here.dependencies(object.path()).stream().filter(p -> CAUSES.contains(p.kind()));
  }

  private static Stream<ObjectPath> owner(CatalogObject object) {
    if (object instanceof Grant grant) {
      return Stream.of(grant.on());
    }
    return object instanceof Sequence sequence ? sequence.ownedBy().stream() : Stream.empty();
  }
}
