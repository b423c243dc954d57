package io.github.schemacontract.entities;

import io.github.schemacontract.catalog.Origin;
import io.github.schemacontract.entities.MappedColumn.Role;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.mapping.Collection;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.IdentifierCollection;
import org.hibernate.mapping.IndexedCollection;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.Value;

/** The table and columns of one collection: element collections, join tables, join columns. */
final class CollectionColumns {
  private CollectionColumns() {}

  /** The table that the collection has of its own. */
  static Optional<Table> table(Collection collection) {
    return collection.isOneToMany()
        ? Optional.empty()
        : Optional.of(collection.getCollectionTable()).filter(Table::isPhysicalTable);
  }

  static Origin origin(Collection collection) {
    return new Origin(
        Owner.of(collection.getOwner()).name(),
        Optional.of(path(collection)),
        true,
        Optional.empty());
  }

  static Stream<MappedColumn> of(Collection collection) {
    Table table = collection.getCollectionTable();
    if (!table.isPhysicalTable()) {
      return Stream.empty();
    }
    return Stream.of(
            columns(table, collection, collection.getKey()),
            index(table, collection),
            identifier(table, collection),
            element(table, collection))
        .flatMap(s -> s);
  }

  /** The collection's attribute as a path from its owner. */
  static String path(Collection collection) {
    return collection.getRole().substring(collection.getOwnerEntityName().length() + 1);
  }

  private static Stream<MappedColumn> index(Table table, Collection collection) {
    return collection instanceof IndexedCollection indexed && indexed.getIndex() != null
        ? columns(table, collection, indexed.getIndex())
        : Stream.empty();
  }

  private static Stream<MappedColumn> identifier(Table table, Collection collection) {
    return collection instanceof IdentifierCollection identified
        ? columns(table, collection, identified.getIdentifier())
        : Stream.empty();
  }

  private static Stream<MappedColumn> element(Table table, Collection collection) {
    return collection.isOneToMany()
        ? Stream.empty()
        : columns(table, collection, collection.getElement());
  }

  private static Stream<MappedColumn> columns(Table table, Collection collection, Value value) {
    // The attributes of an embeddable are stated one by one; a plain element by its collection.
    Role role = value instanceof Component ? Role.ELEMENT_VALUE : Role.DERIVED;
    return ValueColumns.of(table, value, attribute(collection), role);
  }

  static Attribute attribute(Collection collection) {
    PersistentClass owner = collection.getOwner();
    List<String> steps = List.of(path(collection).split("\\.", -1));
    Property first = owner.hasProperty(steps.get(0)) ? owner.getProperty(steps.get(0)) : null;
    if (first == null) {
      return Attribute.named(Owner.of(owner), path(collection));
    }
    Attribute attribute = Attribute.of(Owner.of(owner), first);
    Value value = first.getValue();
    for (int i = 1; i < steps.size() && value instanceof Component component; i++) {
      Property next = component.getProperty(steps.get(i));
      attribute = attribute.inside(Owner.of(component), next);
      value = next.getValue();
    }
    return attribute;
  }
}
