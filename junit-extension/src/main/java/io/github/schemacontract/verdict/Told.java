package io.github.schemacontract.verdict;

import io.github.schemacontract.catalog.BaseTypes;
import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.Check;
import io.github.schemacontract.catalog.Column;
import io.github.schemacontract.catalog.Facet;
import io.github.schemacontract.catalog.FacetPath;
import io.github.schemacontract.catalog.ObjectPath;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What migrations and contract disagree about: there the entities are not asked again, for their
 * words would repeat the same finding.
 */
final class Told {
  private final Set<ObjectPath> objects;
  private final Set<FacetPath> facets;

  Told(List<Finding> findings) {
    this.objects = findings.stream().map(Finding::object).collect(Collectors.toUnmodifiableSet());
    this.facets =
        findings.stream()
            .flatMap(f -> f.facet().stream().map(facet -> new FacetPath(f.object(), facet)))
            .collect(Collectors.toUnmodifiableSet());
  }

  boolean of(ObjectPath object, Facet facet) {
    return facets.contains(new FacetPath(object, facet));
  }

  /** Whether they disagree about what decides the values that a column takes. */
  boolean ofLabels(Column column, Catalog database) {
    ObjectPath table = column.path().table().orElseThrow();
    List<String> alone = List.of(column.path().name());
    return Stream.concat(
            BaseTypes.in(database).enumeration(column.type()).stream().map(type -> type.path()),
            database
                .of(table, Check.class)
                .filter(check -> check.columns().equals(alone))
                .map(Check::path))
        .anyMatch(objects::contains);
  }
}
