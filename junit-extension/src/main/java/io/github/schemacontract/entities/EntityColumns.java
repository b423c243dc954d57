package io.github.schemacontract.entities;

import io.github.schemacontract.entities.MappedColumn.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.Join;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.SingleTableSubclass;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.UnionSubclass;
import org.hibernate.mapping.Value;

/** The tables and columns of one entity, without its collections. */
final class EntityColumns {
  private final PersistentClass entity;
  private final Owner owner;
  private final List<MappedColumn> found = new ArrayList<>();

  private EntityColumns(PersistentClass entity) {
    this.entity = entity;
    this.owner = Owner.of(entity);
  }

  /** The entity's own table and its secondary ones; none that is only a query. */
  static Stream<Table> tables(PersistentClass entity) {
    return Stream.concat(
            Stream.of(entity.getTable()), entity.getJoins().stream().map(Join::getTable))
        .filter(Table::isPhysicalTable);
  }

  static List<MappedColumn> of(PersistentClass entity) {
    var columns = new EntityColumns(entity);
    columns.addKey();
    columns.addProperties();
    columns.addDerived();
    return columns.found.stream().filter(c -> c.table().isPhysicalTable()).toList();
  }

  private void addKey() {
    Table table = entity.getTable();
    Property id = entity.getIdentifierProperty();
    if (id != null) {
      add(table, entity.getKey(), Attribute.of(owner, id));
    } else if (entity.getKey() instanceof Component component) {
      addEach(table, component);
    }
  }

  /** The attributes of an {@code @IdClass} are the entity's own. */
  private void addEach(Table table, Component idClass) {
    idClass.getProperties().forEach(p -> add(table, p.getValue(), Attribute.of(owner, p)));
  }

  private void addProperties() {
    // A table per concrete class repeats the columns of all its superclasses.
    boolean own = !(entity instanceof UnionSubclass);
    List<Property> properties = own ? entity.getProperties() : entity.getPropertyClosure();
    for (Property property : properties) {
      Table table = own ? property.getValue().getTable() : entity.getTable();
      add(table, property.getValue(), Attribute.of(owner, property), role(table));
    }
  }

  private void addDerived() {
    if (entity.getDiscriminator() != null) {
      addDerived(entity.getDiscriminator(), entity.getTable());
    }
    entity.getJoins().forEach(join -> addDerived(join.getKey(), join.getTable()));
  }

  private void addDerived(Value value, Table table) {
    ValueColumns.plain(table, value, Attribute.none(owner), Role.DERIVED).forEach(found::add);
  }

  private void add(Table table, Value value, Attribute attribute) {
    add(table, value, attribute, Role.VALUE);
  }

  private void add(Table table, Value value, Attribute attribute, Role role) {
    ValueColumns.of(table, value, attribute, role).forEach(found::add);
  }

  private Role role(Table table) {
    boolean shared = entity instanceof SingleTableSubclass && table.equals(entity.getTable());
    return shared ? Role.SUBCLASS_VALUE : Role.VALUE;
  }
}
