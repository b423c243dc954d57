package io.github.schemacontract.verdict;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.CatalogObject;
import io.github.schemacontract.catalog.Column;
import io.github.schemacontract.catalog.Facet;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.catalog.Table;
import io.github.schemacontract.catalog.Traits;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Which differences of a table follow from where it comes from: its parent, its partitioned table,
 * its type.
 */
final class Descent {
  private final Catalog migrations;
  private final Catalog contract;
  private final Renames renames;

  Descent(Catalog migrations, Catalog contract, Renames renames) {
    this.migrations = migrations;
    this.contract = contract;
    this.renames = renames;
  }

  /** Whether an object comes with its table's origin, so that nothing need be said of it. */
  boolean tells(CatalogObject object) {
    boolean inherited = object instanceof Column column && column.isInherited();
    return inherited || object.path().table().filter(this::differs).isPresent();
  }

  /** Whether one side has a table from elsewhere than the other side. */
  private boolean differs(ObjectPath path) {
    Optional<Table> one = migrations.find(renames.actual(path), Table.class);
    Optional<Table> other = contract.find(renames.promised(path), Table.class);
    return one.isPresent()
        && other.isPresent()
        && !origin(one.get().traits(), renames::told)
            .equals(origin(other.get().traits(), renames::plain));
  }

  /** Where a table is from; what rows a partition takes decides nothing below it. */
  private static List<Object> origin(Traits traits, UnaryOperator<String> names) {
    return List.of(
        traits.has(Facet.PARTITION_OF),
        traits.get(Facet.INHERITS).map(names),
        traits.get(Facet.ROW_TYPE).map(names));
  }

  /** The facets in which two objects differ, those left out that follow from another difference. */
  Set<Facet> differences(CatalogObject one, CatalogObject other) {
    Set<Facet> all = one.differences(other);
    if (!all.contains(Facet.INHERITED)) {
      return all;
    }
    // A column that is inherited says nothing of what the other one declares.
    return one.path().table().filter(this::differs).isPresent()
        ? Set.of()
        : Set.of(Facet.INHERITED);
  }
}
