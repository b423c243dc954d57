package io.github.schemacontract.catalog;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
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
 * @param constraints its checks, and its not-null constraint where that has a name of its own or a
 *     comment; by name
 * @param comment the text of {@code COMMENT ON}
 */
@API(status = API.Status.EXPERIMENTAL)
public record Domain(
    ObjectPath path,
    String type,
    boolean notNull,
    Optional<String> defaultValue,
    Optional<String> collation,
    List<DomainConstraint> constraints,
    Optional<String> comment)
    implements CatalogObject {

  public Domain {
    constraints =
        constraints.stream().sorted(Comparator.comparing(DomainConstraint::name)).toList();
  }

  private String rules() {
    return constraints.stream()
        .map(c -> Identifier.of(c.name()) + " " + c.rule() + (c.validated() ? "" : " not valid"))
        .collect(Collectors.joining(", "));
  }

  @Override
  public SortedMap<String, String> innerComments() {
    return Facets.comments(constraints, DomainConstraint::name, DomainConstraint::comment);
  }

  @Override
  public SortedMap<Facet, String> facets() {
    return Facets.of(this)
        .put(Facet.TYPE, type)
        .flag(Facet.NULLABILITY, notNull, "not null")
        .put(Facet.DEFAULT, defaultValue)
        .put(Facet.COLLATION, collation)
        .put(Facet.CONSTRAINTS, rules())
        .done();
  }
}
