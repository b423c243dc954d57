package io.github.schemacontract.catalog;

import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apiguardian.api.API;

/** A database object as PostgreSQL's catalog describes it. */
@API(status = API.Status.EXPERIMENTAL)
public sealed interface CatalogObject
    permits Schema,
        Extension,
        Collation,
        EnumType,
        Composite,
        Domain,
        Range,
        Sequence,
        Routine,
        Aggregate,
        Table,
        Column,
        Key,
        ForeignKey,
        Check,
        Exclusion,
        Index,
        View,
        Trigger,
        Policy,
        Facility,
        Rule,
        Statistics,
        Grant,
        Setting,
        DefaultPrivilege,
        EventTrigger {

  /** The key of this object. */
  ObjectPath path();

  /** The text of {@code COMMENT ON}, when there is one. */
  Optional<String> comment();

  /** What is said of this object beside its definition. */
  default Traits traits() {
    return Traits.NONE;
  }

  /**
   * The comments on what is inside this object and is no object of its own, by name: on the
   * attributes of a composite type, the constraints of a domain.
   */
  default SortedMap<String, String> innerComments() {
    return Collections.emptySortedMap();
  }

  /**
   * Everything that is compared, by facet; a facet at its default is absent.
   *
   * <p>Two objects with the same path are the same when their facets are equal.
   */
  SortedMap<Facet, String> facets();

  /**
   * The facets in which this object differs from another one at the same path.
   *
   * @param other the other object
   * @return the facets of which the values differ, or that only one of the two has
   */
  default SortedSet<Facet> differences(CatalogObject other) {
    if (equals(other)) {
      return Collections.emptySortedSet();
    }
    var differing = new TreeSet<>(facets().keySet());
    differing.addAll(other.facets().keySet());
    differing.removeIf(f -> Objects.equals(facets().get(f), other.facets().get(f)));
    return differing;
  }

  /** The facets in one line, for people. */
  default String words() {
    return facets().entrySet().stream()
        .filter(e -> e.getKey() != Facet.COMMENT && e.getKey() != Facet.COMMENTS)
        .map(e -> e.getKey().label() + " " + e.getValue())
        .collect(Collectors.joining(", "));
  }
}
