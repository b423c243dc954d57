package io.github.schemacontract.catalog;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.apiguardian.api.API;

/**
 * An event trigger: it fires for commands in the whole database.
 *
 * @param path its key
 * @param event {@code ddl_command_end}, {@code sql_drop} and so on
 * @param tags the commands it fires for, sorted; none for all
 * @param function the function that it calls
 * @param enabled {@code enabled}, {@code disabled}, {@code replica} or {@code always}
 * @param comment the text of {@code COMMENT ON}
 */
@API(status = API.Status.EXPERIMENTAL)
public record EventTrigger(
    ObjectPath path,
    String event,
    List<String> tags,
    String function,
    String enabled,
    Optional<String> comment)
    implements CatalogObject {

  public EventTrigger {
    tags = tags.stream().sorted().toList();
  }

  @Override
  public SortedMap<Facet, String> facets() {
    return Facets.of(this)
        .put(Facet.EVENT, event)
        .put(Facet.TAGS, String.join(", ", tags))
        .put(Facet.ACTION, function)
        .flag(Facet.ENABLED, !enabled.equals("enabled"), enabled)
        .done();
  }
}
