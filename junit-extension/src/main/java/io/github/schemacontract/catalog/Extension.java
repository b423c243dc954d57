package io.github.schemacontract.catalog;

import java.util.Optional;
import java.util.SortedMap;
import org.apiguardian.api.API;

/**
 * An installed extension; what belongs to it is not read.
 *
 * @param path its key
 * @param schema the schema that holds its objects
 * @param comment the text of {@code COMMENT ON}
 */
@API(status = API.Status.EXPERIMENTAL)
public record Extension(ObjectPath path, String schema, Optional<String> comment)
    implements CatalogObject {

  @Override
  public SortedMap<Facet, String> facets() {
    return Facets.of(this).put(Facet.SCHEMA, schema).done();
  }
}
