package io.github.schemacontract.catalog;

import java.util.Optional;
import java.util.SortedMap;
import org.apiguardian.api.API;

/**
 * A rewrite rule of a table or view; the one that makes a view a view is not one of them.
 *
 * @param path its key
 * @param event {@code insert}, {@code update}, {@code delete} or {@code select}
 * @param action what follows the table's name in {@code CREATE RULE}
 * @param enabled {@code enabled}, {@code disabled}, {@code replica} or {@code always}
 * @param comment the text of {@code COMMENT ON}
 */
@API(status = API.Status.EXPERIMENTAL)
public record Rule(
    ObjectPath path, String event, String action, String enabled, Optional<String> comment)
    implements CatalogObject {

  @Override
  public SortedMap<Facet, String> facets() {
    return Facets.of(this)
        .put(Facet.EVENT, event)
        .put(Facet.ACTION, action)
        .flag(Facet.ENABLED, !enabled.equals("enabled"), enabled)
        .done();
  }
}
