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
import java.util.stream.Collectors;
import org.hibernate.mapping.CheckConstraint;
import org.hibernate.mapping.Column;
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
    add(ObjectKind.PRIMARY_KEY, CatalogNames.generated(path.name(), "", "pkey"), columns, false);
  }

  private void addForeignKeys(Collection<ForeignKey> keys, Set<String> stated) {
    keys.stream()
        .filter(key -> key.isCreationEnabled() && key.isPhysicalConstraint())
        .filter(key -> key.getName() != null)
        .forEach(
            key -> addForeignKey(CatalogNames.stated(key.getName()), key.getColumns(), stated));
  }

  /**
   * A key of one column that is also declared unique on the column is written there, nameless; so
   * are keys that the mapping does not name.
   */
  private void addUniqueKeys(Collection<UniqueKey> keys) {
    for (UniqueKey key : keys) {
      List<Column> columns = key.getColumns();
      boolean nameless = !key.isNameExplicit() || (columns.size() == 1 && isUnique(columns.get(0)));
      String joined = columns.stream().map(CatalogNames::name).collect(Collectors.joining("_"));
      String name =
          nameless
              ? CatalogNames.generated(path.name(), joined, "key")
              : CatalogNames.stated(key.getName());
      add(ObjectKind.UNIQUE, name, columns, !nameless);
    }
  }

  private boolean isUnique(Column column) {
    return column.isUnique()
        || Optional.ofNullable(table.getColumn(column)).filter(Column::isUnique).isPresent();
  }

  private void addForeignKey(String name, List<Column> columns, Set<String> stated) {
    add(ObjectKind.FOREIGN_KEY, name, columns, stated.contains(name));
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

  /** The attribute that all columns belong to, or else the class of the table. */
  private Optional<Origin> originOf(List<Column> columns) {
    List<Optional<Origin>> origins =
        columns.stream().map(c -> Optional.ofNullable(known.get(names.column(table, c)))).toList();
    return origins.stream().map(o -> o.map(Origin::text)).distinct().count() == 1
        ? origins.get(0)
        : Optional.ofNullable(known.get(path));
  }
}
