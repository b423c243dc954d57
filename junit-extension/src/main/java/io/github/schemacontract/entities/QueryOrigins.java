package io.github.schemacontract.entities;

import io.github.schemacontract.catalog.NamedQuery;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.catalog.Origin;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedStoredProcedureQuery;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hibernate.boot.spi.MetadataImplementor;

/** The class behind each query, which Hibernate's metadata does not keep. */
final class QueryOrigins {
  private QueryOrigins() {}

  static Map<ObjectPath, Origin> of(MetadataImplementor metadata) {
    Map<ObjectPath, Origin> origins = new TreeMap<>();
    metadata.getEntityBindings().stream()
        .flatMap(entity -> Owner.of(entity).hierarchy())
        .forEach(type -> names(type).forEach(name -> add(origins, name, type)));
    return origins;
  }

  private static void add(Map<ObjectPath, Origin> origins, String name, Class<?> type) {
    origins.putIfAbsent(
        NamedQuery.path(name),
        new Origin(type.getName(), Optional.empty(), true, Optional.empty()));
  }

  private static Stream<String> names(Class<?> type) {
    return Stream.of(
            Stream.of(type.getAnnotationsByType(NamedNativeQuery.class))
                .map(NamedNativeQuery::name),
            Stream.of(type.getAnnotationsByType(org.hibernate.annotations.NamedNativeQuery.class))
                .map(org.hibernate.annotations.NamedNativeQuery::name),
            Stream.of(type.getAnnotationsByType(NamedStoredProcedureQuery.class))
                .map(NamedStoredProcedureQuery::name))
        .flatMap(s -> s);
  }
}
