package io.github.schemacontract.catalog;

import java.util.Optional;
import java.util.SortedMap;
import org.apiguardian.api.API;

/**
 * A statistics object: what PostgreSQL learns of several columns or an expression together.
 *
 * @param path its key
 * @param definition what follows its name: {@code (ndistinct) on city, zip from addresses}
 * @param traits its statistics target
 * @param comment the text of {@code COMMENT ON}
 */
@API(status = API.Status.EXPERIMENTAL)
public record Statistics(
    ObjectPath path, String definition, Traits traits, Optional<String> comment)
    implements CatalogObject {

  @Override
  public SortedMap<Facet, String> facets() {
    return Facets.of(this).put(Facet.DEFINITION, definition).put(traits).done();
  }
}
