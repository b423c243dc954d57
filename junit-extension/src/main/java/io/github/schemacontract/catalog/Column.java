package io.github.schemacontract.catalog;

import java.util.Optional;
import java.util.SortedMap;
import org.apiguardian.api.API;

/**
 * A column of a table or view.
 *
 * @param path its key
 * @param type its type as {@code format_type} prints it
 * @param notNull whether it refuses null
 * @param defaultValue its default expression
 * @param identity {@code always} or {@code by default}, with sequence options that are not the
 *     default
 * @param generation the expression and kind of a generated column: {@code (a + b) stored}
 * @param collation its collation where it is not the type's own
 * @param traits what else is said of it
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
    Traits traits,
    Optional<String> comment)
    implements CatalogObject {

  /** A column of which nothing else is said. */
  public Column(
      ObjectPath path,
      String type,
      boolean notNull,
      Optional<String> defaultValue,
      Optional<String> identity,
      Optional<String> generation,
      Optional<String> collation,
      Optional<String> comment) {
    this(path, type, notNull, defaultValue, identity, generation, collation, Traits.NONE, comment);
  }

  /**
   * Whether it comes from a parent table, a type or a query: then it has no definition of its own,
   * only what it overrides.
   */
  public boolean isInherited() {
    return traits.has(Facet.INHERITED);
  }

  /** What is compared; what an inherited column has from its origin is compared there. */
  @Override
  public SortedMap<Facet, String> facets() {
    var facets = Facets.of(this).put(traits);
    return isInherited() ? facets.done() : declared(facets).done();
  }

  private Facets declared(Facets facets) {
    return facets
        .put(Facet.TYPE, type)
        .flag(Facet.NULLABILITY, notNull, "not null")
        .put(Facet.DEFAULT, defaultValue)
        .put(Facet.IDENTITY, identity)
        .put(Facet.GENERATION, generation)
        .put(Facet.COLLATION, collation);
  }
}
