package io.github.schemacontract.entities;

import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.catalog.Origin;
import io.github.schemacontract.catalog.Origins;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.mapping.Collection;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Table;

/** Walks all entities and collections and puts their origins together. */
final class OriginCollector {
  private final MetadataImplementor metadata;
  private final CatalogNames names;
  private final ClaimsReader claims;
  private final List<String> notes;
  private final ColumnTypes types;

  OriginCollector(
      MetadataImplementor metadata,
      CatalogNames names,
      ValidatedColumns validated,
      ColumnTypes types,
      List<String> notes) {
    this.metadata = metadata;
    this.names = names;
    this.claims = new ClaimsReader(validated, types);
    this.types = types;
    this.notes = notes;
  }

  Origins collect() {
    Map<ObjectPath, Origin> origins = new TreeMap<>();
    Map<ObjectPath, MappedColumn> columns = new TreeMap<>();
    for (PersistentClass entity : entities()) {
      EntityColumns.tables(entity).forEach(t -> origins.putIfAbsent(names.table(t), of(entity)));
      EntityColumns.of(entity).forEach(c -> add(columns, c));
    }
    for (Collection collection : collections()) {
      CollectionColumns.table(collection)
          .ifPresent(
              t -> origins.putIfAbsent(names.table(t), CollectionColumns.origin(collection)));
      CollectionColumns.of(collection).forEach(c -> add(columns, c));
    }
    rest().forEach(c -> columns.putIfAbsent(names.column(c.table(), c.column()), c));
    columns.forEach((path, column) -> origins.put(path, origin(column)));
    addConstraints(origins, StatedNames.of(metadata, columns.values()));
    GeneratorOrigins.of(metadata, names, origins.keySet(), notes).forEach(origins::putIfAbsent);
    origins.putAll(QueryOrigins.of(metadata));
    columns.values().stream()
        .filter(c -> types.isTypeless(c.column()))
        .forEach(c -> notes.add(typeless(c)));
    return new Origins(new TreeMap<>(origins), immutable());
  }

  private void addConstraints(Map<ObjectPath, Origin> origins, StatedNames stated) {
    Map<ObjectPath, Origin> known = Map.copyOf(origins);
    for (Table table : metadata.collectTableMappings()) {
      if (table.isPhysicalTable()) {
        origins.putAll(ConstraintOrigins.of(table, names, known, stated));
      }
    }
  }

  /** Those of which no entity says that it writes them. */
  private Set<ObjectPath> immutable() {
    Map<ObjectPath, Boolean> mutable = new TreeMap<>();
    for (PersistentClass entity : entities()) {
      EntityColumns.tables(entity)
          .forEach(t -> mutable.merge(names.table(t), entity.isMutable(), Boolean::logicalOr));
    }
    mutable.values().removeIf(written -> written);
    return mutable.keySet();
  }

  private List<PersistentClass> entities() {
    return metadata.getEntityBindings().stream()
        .sorted(
            Comparator.comparingInt(OriginCollector::depth)
                .thenComparing(PersistentClass::getEntityName))
        .toList();
  }

  private List<Collection> collections() {
    return metadata.getCollectionBindings().stream()
        // The side that keeps the table comes before the one that only looks at it.
        .sorted(Comparator.comparing(Collection::isInverse).thenComparing(Collection::getRole))
        .toList();
  }

  private static int depth(PersistentClass entity) {
    return entity.getSuperclass() == null ? 0 : 1 + depth(entity.getSuperclass());
  }

  /** What Hibernate adds to an entity's table without any attribute, such as for soft deletes. */
  private Stream<MappedColumn> rest() {
    return entities().stream()
        .filter(entity -> entity.getTable().isPhysicalTable())
        .flatMap(
            entity ->
                entity.getTable().getColumns().stream()
                    .filter(column -> column.getValue() != null)
                    .map(
                        column ->
                            new MappedColumn(
                                entity.getTable(),
                                column,
                                column.getValue(),
                                Attribute.none(Owner.of(entity)),
                                MappedColumn.Role.DERIVED)));
  }

  /** Of several attributes on one column the one that writes it stands for it. */
  private void add(Map<ObjectPath, MappedColumn> columns, MappedColumn column) {
    columns.merge(
        names.column(column.table(), column.column()),
        column,
        (first, next) -> writes(next) && !writes(first) ? next : first);
  }

  private static boolean writes(MappedColumn column) {
    return column.role().isValue() && column.value().hasAnyInsertableColumns();
  }

  private static Origin of(PersistentClass entity) {
    return new Origin(Owner.of(entity).name(), Optional.empty(), true, Optional.empty());
  }

  private Origin origin(MappedColumn column) {
    String path = column.attribute().path();
    return new Origin(
        column.attribute().entity().name(),
        path.isEmpty() ? Optional.empty() : Optional.of(path),
        true,
        Optional.of(claims.claims(column)));
  }

  private static String typeless(MappedColumn column) {
    return "%s#%s has a custom type without an SQL type, so the type of its column is not compared: name it in @Column(columnDefinition) to have it compared."
        .formatted(column.attribute().entity().name(), column.attribute().path());
  }
}
