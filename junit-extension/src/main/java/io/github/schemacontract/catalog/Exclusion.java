package io.github.schemacontract.catalog;

import java.util.Optional;
import java.util.SortedMap;
import org.apiguardian.api.API;

/**
 * An exclusion constraint.
 *
 * @param path its key
 * @param definition what follows {@code EXCLUDE}
 * @param comment the text of {@code COMMENT ON}
 */
@API(status = API.Status.EXPERIMENTAL)
public record Exclusion(ObjectPath path, String definition, Optional<String> comment)
    implements CatalogObject {

  @Override
  public SortedMap<Facet, String> facets() {
    return Facets.of(this).put(Facet.DEFINITION, definition).done();
  }
}
