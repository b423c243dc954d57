package io.github.schemacontract.entities;

import java.util.IdentityHashMap;
import java.util.Optional;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;
import org.jspecify.annotations.Nullable;

/**
 * What Bean Validation says of columns.
 *
 * <p>A constraint may repeat what the mapping says or what is the default; to see it all the same,
 * each column is emptied before the constraints are applied and filled up again afterwards.
 */
final class ValidatedColumns {
  private static final Facts NOTHING = new Facts(false, false, false);

  record Facts(boolean notNull, boolean length, boolean precision) {}

  /** Something that changes columns. */
  interface Change {
    void run() throws Exception;
  }

  private record State(
      boolean nullable,
      @Nullable Long length,
      @Nullable Integer precision,
      @Nullable Integer scale) {}

  private final IdentityHashMap<Column, Facts> facts;

  private ValidatedColumns(IdentityHashMap<Column, Facts> facts) {
    this.facts = facts;
  }

  static ValidatedColumns none() {
    return new ValidatedColumns(new IdentityHashMap<>());
  }

  static ValidatedColumns observe(MetadataImplementor metadata, Change change) throws Exception {
    IdentityHashMap<Column, State> before = new IdentityHashMap<>();
    for (Table table : metadata.collectTableMappings()) {
      table.getColumns().forEach(c -> before.computeIfAbsent(c, ValidatedColumns::emptied));
    }
    IdentityHashMap<Column, Facts> facts = new IdentityHashMap<>();
    try {
      change.run();
    } finally {
      before.forEach((column, state) -> facts.put(column, filled(column, state)));
    }
    return new ValidatedColumns(facts);
  }

  Facts of(Column column) {
    return facts.getOrDefault(column, NOTHING);
  }

  private static State emptied(Column column) {
    var state =
        new State(
            column.isNullable(), column.getLength(), column.getPrecision(), column.getScale());
    column.setNullable(true);
    column.setLength((Long) null);
    column.setPrecision(null);
    column.setScale(null);
    return state;
  }

  private static Facts filled(Column column, State before) {
    Optional<Long> length = Optional.ofNullable(column.getLength());
    Optional<Integer> precision = Optional.ofNullable(column.getPrecision());
    boolean notNull = !column.isNullable();
    column.setNullable(before.nullable() && !notNull);
    if (length.isEmpty()) {
      column.setLength(before.length());
    }
    if (precision.isEmpty()) {
      column.setPrecision(before.precision());
      column.setScale(before.scale());
    }
    return new Facts(notNull, length.isPresent(), precision.isPresent());
  }
}
