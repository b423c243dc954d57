package io.github.schemacontract.catalog;

import java.util.Optional;
import java.util.SortedMap;
import org.apiguardian.api.API;

/**
 * An aggregate function.
 *
 * @param path its key
 * @param arguments names and types of its arguments, with {@code ORDER BY} where it is an
 *     ordered-set aggregate
 * @param returns its result type
 * @param parameters its functions and their state: {@code sfunc = int4pl, stype = integer}
 * @param parallel {@code safe}, {@code restricted} or {@code unsafe}
 * @param comment the text of {@code COMMENT ON}
 */
@API(status = API.Status.EXPERIMENTAL)
public record Aggregate(
    ObjectPath path,
    String arguments,
    String returns,
    String parameters,
    String parallel,
    Optional<String> comment)
    implements CatalogObject {

  @Override
  public SortedMap<Facet, String> facets() {
    return Facets.of(this)
        .put(Facet.ARGUMENTS, arguments)
        .put(Facet.RETURNS, returns)
        .put(Facet.DEFINITION, parameters)
        .flag(Facet.PARALLEL, !parallel.equals("unsafe"), parallel)
        .done();
  }
}
