package io.github.schemacontract.catalog;

import java.util.Optional;
import java.util.SortedMap;
import org.apiguardian.api.API;

/**
 * A trigger of a table or view.
 *
 * @param path its key
 * @param constraint whether it is a constraint trigger
 * @param event when it fires: {@code BEFORE UPDATE OF name}
 * @param action what follows the table's name in {@code CREATE TRIGGER}
 * @param enabled {@code enabled}, {@code disabled}, {@code replica} or {@code always}
 * @param comment the text of {@code COMMENT ON}
 */
@API(status = API.Status.EXPERIMENTAL)
public record Trigger(
    ObjectPath path,
    boolean constraint,
    String event,
    String action,
    String enabled,
    Optional<String> comment)
    implements CatalogObject {

  @Override
  public SortedMap<Facet, String> facets() {
    return Facets.of(this)
        .flag(Facet.DEFINITION, constraint, "constraint")
        .put(Facet.EVENT, event)
        .put(Facet.ACTION, action)
        .flag(Facet.ENABLED, !enabled.equals("enabled"), enabled)
        .done();
  }
}
