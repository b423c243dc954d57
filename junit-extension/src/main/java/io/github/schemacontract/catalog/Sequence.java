package io.github.schemacontract.catalog;

import java.util.Optional;
import java.util.SortedMap;
import org.apiguardian.api.API;

/**
 * A sequence that is not part of an identity column.
 *
 * @param path its key
 * @param type {@code bigint}, {@code integer} or {@code smallint}
 * @param start its first value
 * @param increment the step between two values
 * @param minimum its least value
 * @param maximum its greatest value
 * @param cache how many values a session takes at once
 * @param cycle whether it begins again at its end
 * @param ownedBy the column it is dropped with
 * @param traits whether it is logged
 * @param comment the text of {@code COMMENT ON}
 */
@API(status = API.Status.EXPERIMENTAL)
public record Sequence(
    ObjectPath path,
    String type,
    long start,
    long increment,
    long minimum,
    long maximum,
    long cache,
    boolean cycle,
    Optional<ObjectPath> ownedBy,
    Traits traits,
    Optional<String> comment)
    implements CatalogObject {

  /** A sequence of which nothing else is said. */
  public Sequence(
      ObjectPath path,
      String type,
      long start,
      long increment,
      long minimum,
      long maximum,
      long cache,
      boolean cycle,
      Optional<ObjectPath> ownedBy,
      Optional<String> comment) {
    this(
        path,
        type,
        start,
        increment,
        minimum,
        maximum,
        cache,
        cycle,
        ownedBy,
        Traits.NONE,
        comment);
  }

  @Override
  public SortedMap<Facet, String> facets() {
    return Facets.of(this)
        .put(Facet.TYPE, type)
        .put(Facet.START, Long.toString(start))
        .put(Facet.INCREMENT, Long.toString(increment))
        .put(Facet.BOUNDS, minimum + " to " + maximum)
        .flag(Facet.CACHE, cache != 1, Long.toString(cache))
        .flag(Facet.CYCLE, cycle, "cycle")
        .put(Facet.OWNED_BY, ownedBy.map(ObjectPath::text))
        .put(traits)
        .done();
  }
}
