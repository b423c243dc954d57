package io.github.schemacontract.entities;

import io.github.schemacontract.catalog.ColumnClaims.Enumeration;
import io.github.schemacontract.catalog.ColumnClaims.Storage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.mapping.BasicValue;
import org.hibernate.mapping.Value;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.converter.spi.BasicValueConverter;
import org.hibernate.type.descriptor.java.EnumJavaType;

/** The constants of an enum as Hibernate writes them. */
final class EnumConstants {
  private EnumConstants() {}

  /** The constants behind a value; empty where it is no enum, or a converter of the mapping's. */
  static Optional<Enumeration> of(Value value) {
    if (!(value instanceof BasicValue basic)
        || basic.getJpaAttributeConverterDescriptor() != null) {
      return Optional.empty();
    }
    return enumeration(basic.resolve());
  }

  private static <T> Optional<Enumeration> enumeration(BasicValue.Resolution<T> resolution) {
    if (!(resolution.getDomainJavaType() instanceof EnumJavaType<?>)) {
      return Optional.empty();
    }
    return storage(resolution.getJdbcType().getDefaultSqlTypeCode())
        .map(storage -> new Enumeration(storage, labels(resolution, storage)));
  }

  private static Optional<Storage> storage(int sqlType) {
    return switch (sqlType) {
      case SqlTypes.TINYINT, SqlTypes.SMALLINT, SqlTypes.INTEGER, SqlTypes.BIGINT ->
          Optional.of(Storage.ORDINAL);
      case SqlTypes.CHAR, SqlTypes.VARCHAR, SqlTypes.NCHAR, SqlTypes.NVARCHAR ->
          Optional.of(Storage.STRING);
      case SqlTypes.NAMED_ENUM, SqlTypes.NAMED_ORDINAL_ENUM, SqlTypes.ENUM, SqlTypes.ORDINAL_ENUM ->
          Optional.of(Storage.NAMED);
      default -> Optional.empty();
    };
  }

  private static <T> List<String> labels(BasicValue.Resolution<T> resolution, Storage storage) {
    Class<T> type = resolution.getDomainJavaType().getJavaTypeClass();
    // Hibernate 7 turns @EnumeratedValue into a converter of its own.
    BasicValueConverter<T, ?> converter = resolution.getValueConverter();
    return Stream.of(type.getEnumConstants())
        .map(constant -> converter == null ? constant : converter.toRelationalValue(constant))
        .map(relational -> label(relational, storage))
        .toList();
  }

  @SuppressWarnings("EnumOrdinal") // It is what Hibernate stores.
  private static String label(Object relational, Storage storage) {
    if (relational instanceof Enum<?> constant) {
      return storage == Storage.ORDINAL ? Integer.toString(constant.ordinal()) : constant.name();
    }
    return relational.toString();
  }
}
