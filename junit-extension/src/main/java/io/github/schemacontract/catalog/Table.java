package io.github.schemacontract.catalog;

import java.util.Optional;
import java.util.SortedMap;
import org.apiguardian.api.API;

/**
 * A table, partitioned, foreign or plain; its columns, keys and the rest are objects of their own.
 *
 * @param path its key
 * @param rowSecurity whether row security is on, and for its owner too
 * @param traits how it is partitioned, inherited and stored
 * @param comment the text of {@code COMMENT ON}
 */
@API(status = API.Status.EXPERIMENTAL)
public record Table(
    ObjectPath path, RowSecurity rowSecurity, Traits traits, Optional<String> comment)
    implements CatalogObject {

  /** An ordinary table. */
  public Table(ObjectPath path, RowSecurity rowSecurity, Optional<String> comment) {
    this(path, rowSecurity, Traits.NONE, comment);
  }

  /** Whether its columns come from another table or a type. */
  public boolean isDerived() {
    return traits.has(Facet.PARTITION_OF)
        || traits.has(Facet.INHERITS)
        || traits.has(Facet.ROW_TYPE);
  }

  @Override
  public SortedMap<Facet, String> facets() {
    return Facets.of(this)
        .flag(Facet.ROW_SECURITY, rowSecurity != RowSecurity.DISABLED, rowSecurity.label())
        .put(traits)
        .done();
  }
}
