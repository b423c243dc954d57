package io.github.schemacontract.verdict;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.CatalogObject;
import io.github.schemacontract.catalog.Column;
import io.github.schemacontract.catalog.ColumnClaims;
import io.github.schemacontract.catalog.ForeignKey;
import io.github.schemacontract.catalog.Index;
import io.github.schemacontract.catalog.Key;
import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.catalog.Origin;
import io.github.schemacontract.catalog.Origins;
import io.github.schemacontract.catalog.Sequence;
import java.util.Optional;

/**
 * What the entities say of an object that database or contract have: that it is there, that it is
 * not, or nothing.
 *
 * <p>They speak of tables, columns, keys, and of the indexes and sequences they declare;
 * constraints are recognised by structure, since their names are mostly made up by Hibernate.
 */
final class EntitySpeech {
  private final Catalog catalog;
  private final Origins origins;
  private final boolean present;

  EntitySpeech(Optional<Witnesses.Entities> entities) {
    this.catalog = entities.map(Witnesses.Entities::catalog).orElse(Catalog.empty());
    this.origins =
        entities.map(Witnesses.Entities::origins).orElseGet(() -> Origins.of(java.util.Map.of()));
    this.present = entities.isPresent();
  }

  /** Whether an object is there. */
  enum Says {
    YES,
    NO,
    SILENT
  }

  Catalog catalog() {
    return catalog;
  }

  Says about(CatalogObject object) {
    if (!present) {
      return Says.SILENT;
    }
    ObjectPath path = object.path();
    return switch (path.kind()) {
      case TABLE -> catalog.has(path) ? Says.YES : Says.NO;
      case COLUMN -> column(path);
      default -> counterpart(object).isPresent() ? Says.YES : Says.SILENT;
    };
  }

  private Says column(ObjectPath path) {
    if (!catalog.has(path.table().orElseThrow())) {
      return Says.SILENT;
    }
    return catalog.has(path) ? Says.YES : Says.NO;
  }

  /** The entities' own object for one that database or contract have. */
  Optional<CatalogObject> counterpart(CatalogObject object) {
    ObjectPath path = object.path();
    if (object instanceof ForeignKey key) {
      return in(path, ForeignKey.class).filter(key::sameStructure).findFirst().map(k -> k);
    }
    if (object instanceof Key || object instanceof Index) {
      boolean primary = path.kind() == ObjectKind.PRIMARY_KEY;
      return children(path)
          .filter(o -> primary == (o.path().kind() == ObjectKind.PRIMARY_KEY))
          .filter(o -> primary || Structure.sameColumns(o, object))
          .findFirst();
    }
    if (path.kind() == ObjectKind.VIEW || path.kind() == ObjectKind.MATERIALIZED_VIEW) {
      return catalog.find(new ObjectPath(ObjectKind.TABLE, path.names()));
    }
    boolean speaks =
        path.kind() == ObjectKind.TABLE || object instanceof Column || object instanceof Sequence;
    return speaks ? catalog.find(path) : Optional.empty();
  }

  private <T extends CatalogObject> java.util.stream.Stream<T> in(ObjectPath child, Class<T> type) {
    return children(child).filter(type::isInstance).map(type::cast);
  }

  private java.util.stream.Stream<CatalogObject> children(ObjectPath child) {
    return catalog.children(child.table().orElseThrow());
  }

  /** The class and attribute that speak of an object. */
  Optional<Origin> origin(CatalogObject object) {
    return counterpart(object).flatMap(o -> origins.find(o.path()));
  }

  Optional<Origin> origin(ObjectPath path) {
    return origins.find(path);
  }

  Optional<ColumnClaims> claims(ObjectPath column) {
    return origins.find(column).flatMap(Origin::column);
  }
}
