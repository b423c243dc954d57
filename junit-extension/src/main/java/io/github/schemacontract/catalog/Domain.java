package io.github.schemacontract.catalog;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apiguardian.api.API;

/**
 * A domain.
 *
 * @param path its key
 * @param type the type it is over
 * @param notNull whether it refuses null
 * @param defaultValue its default expression
 * @param collation its collation where it is not the type's own
 * @param checks its check constraints: name to condition
 * @param comment the text of {@code COMMENT ON}
 */
@API(status = API.Status.EXPERIMENTAL)
public record Domain(
    ObjectPath path,
    String type,
    boolean notNull,
    Optional<String> defaultValue,
    Optional<String> collation,
    SortedMap<String, String> checks,
    Optional<String> comment)
    implements CatalogObject {

  public Domain {
    checks = Collections.unmodifiableSortedMap(new TreeMap<>(checks));
  }

  private String constraints() {
    return checks.entrySet().stream()
        .map(e -> Identifier.of(e.getKey()) + " check " + e.getValue())
        .collect(Collectors.joining(", "));
  }

  @Override
  public SortedMap<Facet, String> facets() {
    return Facets.of(this)
        .put(Facet.TYPE, type)
        .flag(Facet.NULLABILITY, notNull, "not null")
        .put(Facet.DEFAULT, defaultValue)
        .put(Facet.COLLATION, collation)
        .put(Facet.CONSTRAINTS, constraints())
        .done();
  }
}
