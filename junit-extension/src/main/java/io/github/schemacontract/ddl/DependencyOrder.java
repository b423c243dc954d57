package io.github.schemacontract.ddl;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.CatalogObject;
import io.github.schemacontract.catalog.ForeignKey;
import io.github.schemacontract.catalog.Grant;
import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Sorts objects so that each comes after those it leans on, and otherwise by kind and path.
 *
 * <p>Columns are written with their table, so what they lean on is what the table leans on. Where
 * objects lean on each other in a circle, the order of kinds decides.
 */
final class DependencyOrder {
  private final Catalog catalog;
  private final Set<ObjectPath> done = new LinkedHashSet<>();
  private final Set<ObjectPath> open = new HashSet<>();

  private DependencyOrder(Catalog catalog) {
    this.catalog = catalog;
  }

  static List<CatalogObject> of(Catalog catalog) {
    var order = new DependencyOrder(catalog);
    catalog.paths().stream()
        .sorted(Comparator.comparing(ObjectPath::kind).thenComparing(Comparator.naturalOrder()))
        .forEach(order::visit);
    return order.done.stream()
        .flatMap(path -> catalog.find(path).stream())
        .filter(object -> !Ddl.inline(catalog, object))
        .toList();
  }

  private void visit(ObjectPath path) {
    if (done.contains(path) || !open.add(path)) {
      return;
    }
    before(path).forEach(this::visit);
    done.add(path);
  }

  private List<ObjectPath> before(ObjectPath path) {
    var before = new ArrayList<ObjectPath>(catalog.dependencies(path));
    path.inSchema().ifPresent(before::add);
    path.relation().flatMap(catalog::relation).map(CatalogObject::path).ifPresent(before::add);
    catalog.find(path, ForeignKey.class).ifPresent(key -> before.addAll(targets(key)));
    catalog.find(path, Grant.class).ifPresent(grant -> before.add(grant.on()));
    if (path.kind() == ObjectKind.TABLE) {
      catalog
          .children(path)
          .filter(o -> Ddl.inline(catalog, o))
          .forEach(o -> before.addAll(catalog.dependencies(o.path())));
    }
    return before.stream().map(this::writtenWith).filter(other -> !other.equals(path)).toList();
  }

  private ObjectPath writtenWith(ObjectPath path) {
    return catalog
        .find(path)
        .filter(object -> Ddl.inline(catalog, object))
        .flatMap(object -> path.relation())
        .flatMap(catalog::relation)
        .map(CatalogObject::path)
        .orElse(path);
  }

  /** A foreign key needs a unique index over the columns it points to. */
  private List<ObjectPath> targets(ForeignKey key) {
    return catalog
        .children(key.referencedTable())
        .map(CatalogObject::path)
        .filter(
            p ->
                p.kind() == ObjectKind.PRIMARY_KEY
                    || p.kind() == ObjectKind.UNIQUE
                    || p.kind() == ObjectKind.INDEX)
        .toList();
  }
}
