package io.github.schemacontract.catalog;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.apiguardian.api.API;

/**
 * An index that no constraint owns.
 *
 * @param path its key
 * @param unique whether it refuses duplicates
 * @param keys method, keys and options as {@code CREATE INDEX … USING} takes them
 * @param columns the key columns, in order; none where a key is an expression
 * @param predicate the condition of a partial index
 * @param valid false when a concurrent build failed
 * @param traits what else is said of it
 * @param comment the text of {@code COMMENT ON}
 */
@API(status = API.Status.EXPERIMENTAL)
public record Index(
    ObjectPath path,
    boolean unique,
    String keys,
    List<String> columns,
    Optional<String> predicate,
    boolean valid,
    Traits traits,
    Optional<String> comment)
    implements CatalogObject {

  public Index {
    columns = List.copyOf(columns);
  }

  /** An index of which nothing else is said. */
  public Index(
      ObjectPath path,
      boolean unique,
      String keys,
      List<String> columns,
      Optional<String> predicate,
      boolean valid,
      Optional<String> comment) {
    this(path, unique, keys, columns, predicate, valid, Traits.NONE, comment);
  }

  @Override
  public SortedMap<Facet, String> facets() {
    return Facets.of(this)
        .flag(Facet.UNIQUENESS, unique, "unique")
        .put(Facet.DEFINITION, keys)
        .put(Facet.PREDICATE, predicate)
        .flag(Facet.VALIDITY, !valid, "invalid")
        .put(traits)
        .done();
  }
}
