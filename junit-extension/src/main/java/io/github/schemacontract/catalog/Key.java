package io.github.schemacontract.catalog;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.apiguardian.api.API;

/**
 * A primary key or a unique constraint.
 *
 * @param path its key
 * @param columns the key columns in order
 * @param included columns that ride along in its index
 * @param nullsNotDistinct whether two nulls collide
 * @param deferrability {@code deferrable} or {@code deferrable initially deferred}
 * @param traits the storage parameters of its index
 * @param comment the text of {@code COMMENT ON}
 */
@API(status = API.Status.EXPERIMENTAL)
public record Key(
    ObjectPath path,
    List<String> columns,
    List<String> included,
    boolean nullsNotDistinct,
    Optional<String> deferrability,
    Traits traits,
    Optional<String> comment)
    implements CatalogObject {

  public Key {
    columns = List.copyOf(columns);
    included = List.copyOf(included);
  }

  /** A key of which nothing else is said. */
  public Key(
      ObjectPath path,
      List<String> columns,
      List<String> included,
      boolean nullsNotDistinct,
      Optional<String> deferrability,
      Optional<String> comment) {
    this(path, columns, included, nullsNotDistinct, deferrability, Traits.NONE, comment);
  }

  @Override
  public SortedMap<Facet, String> facets() {
    return Facets.of(this)
        .put(Facet.COLUMNS, columns)
        .put(Facet.INCLUDED_COLUMNS, included)
        .flag(Facet.NULLS_NOT_DISTINCT, nullsNotDistinct, "nulls not distinct")
        .put(Facet.DEFERRABILITY, deferrability)
        .put(traits)
        .done();
  }
}
