package io.github.schemacontract.catalog;

import java.util.Optional;
import java.util.SortedMap;
import org.apiguardian.api.API;

/**
 * A table; its columns, keys and the rest are objects of their own.
 *
 * @param path its key
 * @param rowSecurity whether row security is on, and for its owner too
 * @param comment the text of {@code COMMENT ON}
 */
@API(status = API.Status.EXPERIMENTAL)
public record Table(ObjectPath path, RowSecurity rowSecurity, Optional<String> comment)
    implements CatalogObject {

  @Override
  public SortedMap<Facet, String> facets() {
    return Facets.of(this)
        .flag(Facet.ROW_SECURITY, rowSecurity != RowSecurity.DISABLED, rowSecurity.label())
        .done();
  }
}
