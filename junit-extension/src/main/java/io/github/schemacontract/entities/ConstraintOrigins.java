package io.github.schemacontract.entities;

import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.catalog.Origin;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hibernate.mapping.CheckConstraint;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Constraint;
import org.hibernate.mapping.ForeignKey;
import org.hibernate.mapping.Index;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.UniqueKey;

/**
 * The attributes behind the keys, checks and indexes of one table, and whether the mapping names
 * them.
 *
 * <p>What nobody names is found under the name that Hibernate makes up, or PostgreSQL where
 * Hibernate leaves it to it.
 */
final class ConstraintOrigins {
  private final Table table;
  private final ObjectPath path;
  private final CatalogNames names;
  private final Map<ObjectPath, Origin> known;
  private final Map<ObjectPath, Origin> found = new TreeMap<>();

  private ConstraintOrigins(Table table, CatalogNames names, Map<ObjectPath, Origin> known) {
    this.table = table;
    this.path = names.table(table);
    this.names = names;
    this.known = known;
  }

  /**
   * The origins for one table.
   *
   * @param known the origins of tables and columns
   * @param stated whether the mapping gives a foreign key or an index its name
   */
  static Map<ObjectPath, Origin> of(
      Table table, CatalogNames names, Map<ObjectPath, Origin> known, StatedNames stated) {
    var origins = new ConstraintOrigins(table, names, known);
    if (table.hasPrimaryKey()) {
      origins.addPrimaryKey(table.getPrimaryKey().getColumns());
    }
    origins.addForeignKeys(table.getForeignKeys().values(), stated.foreignKeys());
    origins.addUniqueKeys(table.getUniqueKeys().values());
    origins.addIndexes(table.getIndexes().values(), stated.indexes());
    origins.addChecks();
    return origins.found;
  }

  private void addPrimaryKey(List<Column> columns) {
    add(ObjectKind.PRIMARY_KEY, CatalogNames.generated(path.name(), "pkey"), columns, false);
  }

  private void addForeignKeys(Collection<ForeignKey> keys, Set<String> stated) {
    keys.stream()
        .filter(key -> key.isCreationEnabled() && key.isPhysicalConstraint())
        .forEach(key -> addConstraint(ObjectKind.FOREIGN_KEY, key, stated::contains));
  }

  private void addUniqueKeys(Collection<UniqueKey> keys) {
    keys.forEach(key -> addConstraint(ObjectKind.UNIQUE, key, name -> key.isNameExplicit()));
  }

  private void addConstraint(ObjectKind kind, Constraint constraint, Predicate<String> stated) {
    Optional.ofNullable(constraint.getName())
        .ifPresent(
            name ->
                add(
                    kind,
                    CatalogNames.stated(name),
                    constraint.getColumns(),
                    stated.test(CatalogNames.stated(name))));
  }

  private void addIndexes(Collection<Index> indexes, Set<String> stated) {
    for (Index index : indexes) {
      String name = CatalogNames.stated(index.getName());
      List<Column> columns =
          index.getSelectables().stream()
              .filter(Column.class::isInstance)
              .map(Column.class::cast)
              .toList();
      add(ObjectKind.INDEX, name, columns, stated.contains(name));
    }
  }

  private void addChecks() {
    table.getChecks().forEach(check -> addCheck(check, List.of()));
    for (Column column : table.getColumns()) {
      column.getCheckConstraints().forEach(check -> addCheck(check, List.of(column)));
    }
  }

  private void addCheck(CheckConstraint check, List<Column> columns) {
    if (check.isNamed()) {
      add(ObjectKind.CHECK, CatalogNames.stated(check.getName()), columns, true);
    }
  }

  private void add(ObjectKind kind, String name, List<Column> columns, boolean nameStated) {
    originOf(columns)
        .ifPresent(
            origin ->
                found.put(
                    path.child(kind, name),
                    new Origin(
                        origin.entityClass(), origin.attribute(), nameStated, Optional.empty())));
  }

  /** The attribute of a single column; of several, only the class of the table. */
  private Optional<Origin> originOf(List<Column> columns) {
    Stream<ObjectPath> column =
        columns.size() == 1 ? Stream.of(names.column(table, columns.get(0))) : Stream.empty();
    return Stream.concat(column, Stream.of(path))
        .flatMap(p -> Optional.ofNullable(known.get(p)).stream())
        .findFirst();
  }
}
