package io.github.schemacontract.verdict;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.CatalogObject;
import io.github.schemacontract.catalog.Column;
import io.github.schemacontract.catalog.Facet;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.catalog.Origin;
import io.github.schemacontract.catalog.Table;
import java.util.Optional;

/** Puts what a witness says into words, and finds the entity that says it. */
final class Describe {
  private final EntitySpeech entities;

  Describe(EntitySpeech entities) {
    this.entities = entities;
  }

  /** An object in words: its facets, or for a table how many columns it has. */
  static String object(CatalogObject object, Catalog catalog) {
    if (object instanceof Table table) {
      long columns = catalog.of(table.path(), Column.class).count();
      return "table with " + columns + (columns == 1 ? " column" : " columns");
    }
    String words = object.words();
    return words.isEmpty() ? object.path().kind().label() : words;
  }

  /** What the entities say of an object that database or contract have. */
  Optional<String> entities(CatalogObject object) {
    return entities.counterpart(object).map(own -> object(own, entities.catalog()));
  }

  /** What the entities say of one facet. */
  Optional<String> facet(CatalogObject object, Facet facet) {
    return entities
        .counterpart(object)
        .filter(own -> !(own instanceof Column) || entities.claims(own.path()).isPresent())
        .flatMap(own -> Optional.ofNullable(own.facets().get(facet)));
  }

  /** Where the entities speak of an object, or else of the table it belongs to. */
  Where where(CatalogObject object) {
    return where(entities.origin(object).or(() -> object.path().home().flatMap(entities::origin)));
  }

  Where where(ObjectPath path) {
    return where(entities.origin(path).or(() -> path.home().flatMap(entities::origin)));
  }

  private static Where where(Optional<Origin> origin) {
    return new Where(
        origin.map(o -> new Where.EntityPlace(o.entityClass(), o.attribute())),
        Optional.empty(),
        Optional.empty());
  }
}
