package io.github.schemacontract.catalog;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apiguardian.api.API;

/**
 * A view or materialized view.
 *
 * @param path its key
 * @param definition its query
 * @param columns the types of its columns, by name
 * @param options its options, such as {@code security_invoker=true}
 * @param traits how a materialized view is stored
 * @param comment the text of {@code COMMENT ON}
 */
@API(status = API.Status.EXPERIMENTAL)
public record View(
    ObjectPath path,
    String definition,
    SortedMap<String, String> columns,
    List<String> options,
    Traits traits,
    Optional<String> comment)
    implements CatalogObject {

  public View {
    columns = Collections.unmodifiableSortedMap(new TreeMap<>(columns));
    options = List.copyOf(options);
  }

  /** A view of which nothing else is said. */
  public View(
      ObjectPath path,
      String definition,
      SortedMap<String, String> columns,
      List<String> options,
      Optional<String> comment) {
    this(path, definition, columns, options, Traits.NONE, comment);
  }

  @Override
  public SortedMap<Facet, String> facets() {
    return Facets.of(this)
        .put(Facet.DEFINITION, definition)
        .put(Facet.SETTINGS, String.join(", ", options))
        .put(traits)
        .done();
  }
}
