package io.github.schemacontract.entities;

import io.github.schemacontract.entities.MappedColumn.Role;
import java.util.stream.Stream;
import org.hibernate.mapping.Collection;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.Value;

/** The columns of one mapped value, those of an embeddable attribute by attribute. */
final class ValueColumns {
  private ValueColumns() {}

  static Stream<MappedColumn> of(Table table, Value value, Attribute attribute, Role role) {
    if (value instanceof Collection) {
      return Stream.empty();
    }
    if (value instanceof Component component) {
      return component.getAggregateColumn() == null
          ? inside(table, component, attribute, role)
          : Stream.of(
              new MappedColumn(table, component.getAggregateColumn(), value, attribute, role));
    }
    return plain(table, value, attribute, role);
  }

  static Stream<MappedColumn> plain(Table table, Value value, Attribute attribute, Role role) {
    return value.getSelectables().stream()
        .filter(Column.class::isInstance)
        .map(Column.class::cast)
        .map(column -> new MappedColumn(table, column, value, attribute, role));
  }

  private static Stream<MappedColumn> inside(
      Table table, Component component, Attribute attribute, Role role) {
    Owner owner = Owner.of(component);
    return component.getProperties().stream()
        .flatMap(
            p -> of(table, p.getValue(), attribute.inside(owner, p), role(p.getValue(), role)));
  }

  private static Role role(Value value, Role around) {
    return around == Role.ELEMENT_VALUE && value instanceof Component ? Role.VALUE : around;
  }
}
