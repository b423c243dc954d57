package io.github.schemacontract.entities;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.hibernate.HibernateException;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;

/**
 * Which columns have their SQL type from the mapping, and which have none that Hibernate knows.
 *
 * <p>One column without a type would keep Hibernate from writing its whole table, so those are
 * given {@code text}, which is no claim.
 */
final class ColumnTypes {
  /** Hibernate keeps a type that it was asked for where it also keeps a given one. */
  private final Set<Column> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private final Set<Column> defined = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Column> typeless = Collections.newSetFromMap(new IdentityHashMap<>());

  private ColumnTypes() {}

  static ColumnTypes complete(MetadataImplementor metadata) {
    var types = new ColumnTypes();
    for (Table table : metadata.collectTableMappings()) {
      if (table.isPhysicalTable()) {
        table.getColumns().forEach(column -> types.complete(metadata, column));
      }
    }
    return types;
  }

  /** Whether the mapping itself holds the type, as SQL: {@code columnDefinition}. */
  boolean isDefined(Column column) {
    return defined.contains(column);
  }

  boolean isTypeless(Column column) {
    return typeless.contains(column);
  }

  private void complete(MetadataImplementor metadata, Column column) {
    if (!seen.add(column)) {
      return;
    }
    if (column.getSqlType() != null) {
      defined.add(column);
    } else if (!hasType(metadata, column)) {
      column.setSqlType("text");
      typeless.add(column);
    }
  }

  private static boolean hasType(MetadataImplementor metadata, Column column) {
    try {
      return !column.getSqlType(metadata).isBlank();
    } catch (HibernateException noType) {
      return false;
    }
  }
}
