package io.github.schemacontract.verdict;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.CatalogObject;
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
          ObjectKind.TABLE,
          ObjectKind.COLUMN,
          ObjectKind.VIEW,
          ObjectKind.MATERIALIZED_VIEW,
          ObjectKind.FUNCTION);

  private final Catalog here;
  private final Predicate<ObjectPath> there;

  /**
   * @param here the side that has the objects in question
   * @param there whether the other side has an object, under whatever name
   */
  Folding(Catalog here, Predicate<ObjectPath> there) {
    this.here = here;
    this.there = there;
  }

  /** Whether the other side lacks the object, and not for the lack of another one. */
  boolean tells(CatalogObject object) {
    return !there.test(object.path())
        && causes(object).noneMatch(path -> here.has(path) && !there.test(path));
  }

  private Stream<ObjectPath> causes(CatalogObject object) {
    ObjectPath path = object.path();
    Stream<ObjectPath> parents =
        Stream.concat(
            Stream.of(ObjectPath.of(ObjectKind.SCHEMA, path.schema())).filter(p -> !p.equals(path)),
            path.relation().stream()
                .flatMap(names -> here.relation(names).stream())
                .map(CatalogObject::path));
    return switch (path.kind()) {
      case SCHEMA, EXTENSION -> Stream.empty();
      case TABLE, COLUMN -> parents;
      default -> Stream.of(parents, needs(object), owner(object)).flatMap(s -> s);
    };
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
