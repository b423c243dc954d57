package io.github.schemacontract.catalog;

import java.util.Optional;
import java.util.SortedMap;
import org.apiguardian.api.API;

/**
 * A schema.
 *
 * @param path its key
 * @param comment the text of {@code COMMENT ON}
 */
@API(status = API.Status.EXPERIMENTAL)
public record Schema(ObjectPath path, Optional<String> comment) implements CatalogObject {

  @Override
  public SortedMap<Facet, String> facets() {
    return Facets.of(this).done();
  }
}
