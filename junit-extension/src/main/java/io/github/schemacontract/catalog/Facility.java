package io.github.schemacontract.catalog;

import java.util.Optional;
import java.util.SortedMap;
import org.apiguardian.api.API;

/**
 * What tables lean on outside of any schema: an access method, a foreign data wrapper, or a foreign
 * server. Who logs in there as whom is not read.
 *
 * @param path its key
 * @param definition what follows its name: {@code foreign data wrapper postgres_fdw options (…)}
 * @param comment the text of {@code COMMENT ON}
 */
@API(status = API.Status.EXPERIMENTAL)
public record Facility(ObjectPath path, String definition, Optional<String> comment)
    implements CatalogObject {

  @Override
  public SortedMap<Facet, String> facets() {
    return Facets.of(this).put(Facet.DEFINITION, definition).done();
  }
}
