package io.github.schemacontract.catalog;

import java.util.Optional;
import java.util.SortedMap;
import org.apiguardian.api.API;

/**
 * A column of a table.
 *
 * @param path its key
 * @param type its type as {@code format_type} prints it
 * @param notNull whether it refuses null
 * @param defaultValue its default expression
 * @param identity {@code always} or {@code by default}, with sequence options that are not the
 *     default
 * @param generation the expression and kind of a generated column: {@code (a + b) stored}
 * @param collation its collation where it is not the type's own
 * @param comment the text of {@code COMMENT ON}
 */
@API(status = API.Status.EXPERIMENTAL)
public record Column(
    ObjectPath path,
    String type,
    boolean notNull,
    Optional<String> defaultValue,
    Optional<String> identity,
    Optional<String> generation,
    Optional<String> collation,
    Optional<String> comment)
    implements CatalogObject {

  @Override
  public SortedMap<Facet, String> facets() {
    return Facets.of(this)
        .put(Facet.TYPE, type)
        .flag(Facet.NULLABILITY, notNull, "not null")
        .put(Facet.DEFAULT, defaultValue)
        .put(Facet.IDENTITY, identity)
        .put(Facet.GENERATION, generation)
        .put(Facet.COLLATION, collation)
        .done();
  }
}
