package io.github.schemacontract.entities;

import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.JoinTable;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.mapping.Collection;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.UniqueKey;

/**
 * The unique keys that Hibernate 7 adds to the tables of sets whose elements can be null.
 *
 * <p>No mapping states them, and Hibernate 6.6 makes none: an application goes on without them.
 */
final class MadeUpKeys {
  private MadeUpKeys() {}

  static Set<ObjectPath> of(MetadataImplementor metadata, CatalogNames names) {
    return metadata.getCollectionBindings().stream()
        .filter(org.hibernate.mapping.Set.class::isInstance)
        .filter(set -> !set.isOneToMany() && !states(CollectionColumns.attribute(set)))
        .flatMap(set -> key(set).map(key -> path(set, key, names)).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean states(Attribute attribute) {
    return attribute
            .annotations(CollectionTable.class)
            .anyMatch(table -> table.uniqueConstraints().length > 0)
        || attribute
            .annotations(JoinTable.class)
            .anyMatch(table -> table.uniqueConstraints().length > 0);
  }

  /** The one key of the table, if it is over the whole row and some of that can be null. */
  private static Optional<UniqueKey> key(Collection set) {
    List<Column> elements = set.getElement().getColumns();
    var row = new HashSet<>(set.getKey().getColumns());
    row.addAll(elements);
    return set.getCollectionTable().getUniqueKeys().values().stream()
        .filter(key -> !key.isNameExplicit() && row.equals(Set.copyOf(key.getColumns())))
        .filter(key -> elements.stream().anyMatch(Column::isNullable))
        .findFirst();
  }

  private static ObjectPath path(Collection set, UniqueKey key, CatalogNames names) {
    ObjectPath table = names.table(set.getCollectionTable());
    String columns =
        key.getColumns().stream().map(CatalogNames::name).collect(Collectors.joining("_"));
    return table.child(ObjectKind.UNIQUE, CatalogNames.generated(table.name(), columns, "key"));
  }
}
