package io.github.schemacontract.verdict;

import io.github.schemacontract.catalog.BaseTypes;
import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.CatalogObject;
import io.github.schemacontract.catalog.Column;
import io.github.schemacontract.catalog.ColumnClaims;
import io.github.schemacontract.catalog.ColumnClaims.Nullability;
import io.github.schemacontract.catalog.EnumType;
import io.github.schemacontract.catalog.Facet;
import io.github.schemacontract.catalog.Key;
import io.github.schemacontract.catalog.Sequence;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which of two values of a facet the entities can live with; where they are silent, nobody is
 * asked.
 */
final class FacetSpeech {
  private final EntitySpeech entities;

  FacetSpeech(EntitySpeech entities) {
    this.entities = entities;
  }

  /**
   * Whether the entities accept an object as one side has it.
   *
   * @return empty where they are silent about the facet
   */
  Optional<Boolean> accepts(CatalogObject object, Facet facet, Catalog side) {
    if (object instanceof Column column) {
      return entities
          .catalog()
          .find(column.path(), Column.class)
          .flatMap(own -> column(own, column, facet, side));
    }
    if (object instanceof EnumType type && facet == Facet.LABELS) {
      return labels(type, side);
    }
    Set<Facet> spoken =
        object instanceof Sequence
            ? Set.of(Facet.INCREMENT)
            : object instanceof Key ? Set.of(Facet.COLUMNS) : Set.of();
    return spoken.contains(facet)
        ? entities.counterpart(object).map(own -> value(own, facet).equals(value(object, facet)))
        : Optional.empty();
  }

  private Optional<Boolean> column(Column own, Column column, Facet facet, Catalog side) {
    Optional<ColumnClaims> claims = entities.claims(column.path());
    if (claims.isEmpty()) {
      return Optional.empty();
    }
    ColumnClaims stated = claims.get();
    return switch (facet) {
      case TYPE ->
          Optional.of(
              TypeRules.judge(stated, own.type(), BaseTypes.in(side).of(column.type())).isEmpty());
      case NULLABILITY ->
          when(stated.nullability() == Nullability.STATED, own.notNull() == column.notNull());
      case DEFAULT -> when(stated.defaultStated(), sameValue(own, column, facet));
      case COMMENT -> when(stated.commentStated(), sameValue(own, column, facet));
      default -> Optional.empty();
    };
  }

  private Optional<Boolean> labels(EnumType type, Catalog side) {
    Set<String> constants = new HashSet<>();
    side.all(Column.class)
        .filter(column -> BaseTypes.named(column.type(), type.path()))
        .flatMap(column -> entities.claims(column.path()).stream())
        .flatMap(claims -> claims.enumeration().stream())
        .forEach(enumeration -> constants.addAll(enumeration.labels()));
    return when(!constants.isEmpty(), constants.equals(Set.copyOf(type.labels())));
  }

  private static Optional<Boolean> when(boolean speaks, boolean accepts) {
    return speaks ? Optional.of(accepts) : Optional.empty();
  }

  private static boolean sameValue(CatalogObject one, CatalogObject other, Facet facet) {
    return value(one, facet).equals(value(other, facet));
  }

  private static String value(CatalogObject object, Facet facet) {
    return object.facets().getOrDefault(facet, "");
  }
}
