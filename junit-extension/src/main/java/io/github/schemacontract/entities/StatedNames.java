package io.github.schemacontract.entities;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Index;
import jakarta.persistence.JoinTable;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import java.lang.reflect.AnnotatedElement;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.SimpleValue;
import org.hibernate.mapping.Value;

/**
 * The names that mappings give to foreign keys and indexes.
 *
 * <p>Hibernate keeps made-up names in the same place as given ones.
 *
 * @param foreignKeys the names of foreign keys as PostgreSQL will hold them
 * @param indexes the names of indexes
 */
record StatedNames(Set<String> foreignKeys, Set<String> indexes) {
  StatedNames {
    foreignKeys = Set.copyOf(foreignKeys);
    indexes = Set.copyOf(indexes);
  }

  static StatedNames of(MetadataImplementor metadata, Collection<MappedColumn> columns) {
    Stream<Value> values =
        Stream.of(
                columns.stream().map(MappedColumn::value),
                metadata.getEntityBindings().stream().map(PersistentClass::getKey),
                metadata.getCollectionBindings().stream().map(c -> c.getKey()))
            .flatMap(s -> s);
    Set<String> foreignKeys = new HashSet<>();
    values.forEach(value -> addForeignKey(foreignKeys, value));
    Set<String> indexes = new HashSet<>();
    metadata.getEntityBindings().stream()
        .flatMap(entity -> Owner.of(entity).hierarchy())
        .distinct()
        .flatMap(StatedNames::annotated)
        .flatMap(StatedNames::indexes)
        .map(Index::name)
        .filter(name -> !name.isEmpty())
        .map(CatalogNames::stated)
        .forEach(indexes::add);
    return new StatedNames(foreignKeys, indexes);
  }

  private static void addForeignKey(Set<String> names, Value value) {
    if (value instanceof SimpleValue simple && simple.getForeignKeyName() != null) {
      names.add(CatalogNames.stated(simple.getForeignKeyName()));
    }
  }

  private static Stream<AnnotatedElement> annotated(Class<?> type) {
    return Stream.of(
            Stream.of(type),
            Stream.of(type.getDeclaredFields()),
            Stream.of(type.getDeclaredMethods()))
        .flatMap(s -> s);
  }

  private static Stream<Index> indexes(AnnotatedElement element) {
    return Stream.of(
            Stream.of(element.getAnnotationsByType(Table.class)).map(Table::indexes),
            Stream.of(element.getAnnotationsByType(SecondaryTable.class))
                .map(SecondaryTable::indexes),
            Stream.of(element.getAnnotationsByType(JoinTable.class)).map(JoinTable::indexes),
            Stream.of(element.getAnnotationsByType(CollectionTable.class))
                .map(CollectionTable::indexes))
        .flatMap(s -> s)
        .flatMap(Stream::of);
  }
}
