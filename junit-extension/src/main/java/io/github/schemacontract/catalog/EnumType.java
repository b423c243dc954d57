package io.github.schemacontract.catalog;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.apiguardian.api.API;

/**
 * An enum type.
 *
 * @param path its key
 * @param labels its labels in sort order
 * @param comment the text of {@code COMMENT ON}
 */
@API(status = API.Status.EXPERIMENTAL)
public record EnumType(ObjectPath path, List<String> labels, Optional<String> comment)
    implements CatalogObject {

  public EnumType {
    labels = List.copyOf(labels);
  }

  @Override
  public SortedMap<Facet, String> facets() {
    return Facets.of(this).put(Facet.LABELS, String.join(", ", labels)).done();
  }
}
