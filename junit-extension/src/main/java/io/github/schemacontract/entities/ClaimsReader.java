package io.github.schemacontract.entities;

import io.github.schemacontract.catalog.ColumnClaims;
import io.github.schemacontract.catalog.ColumnClaims.Enumeration;
import io.github.schemacontract.catalog.ColumnClaims.Nullability;
import io.github.schemacontract.catalog.ColumnClaims.Storage;
import io.github.schemacontract.entities.MappedColumn.Role;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.mapping.BasicValue;
import org.hibernate.mapping.Column;

/** Tells what a mapping states of a column from what it leaves at a default. */
final class ClaimsReader {
  private static final long DEFAULT_LENGTH = 255;
  private static final long DEFAULT_DISCRIMINATOR_LENGTH = 31;
  private static final Pattern DEFAULT_CLAUSE =
      Pattern.compile("(?i).*\\bdefault\\b.*", Pattern.DOTALL);
  private static final Pattern IDENTITY_CLAUSE =
      Pattern.compile(
          "(?i).*\\bgenerated\\s+(?:always|by\\s+default)\\b.*|.*serial.*", Pattern.DOTALL);

  private final ValidatedColumns validated;
  private final ColumnTypes types;

  ClaimsReader(ValidatedColumns validated, ColumnTypes types) {
    this.validated = validated;
    this.types = types;
  }

  ColumnClaims claims(MappedColumn mapped) {
    Column column = mapped.column();
    boolean defined = types.isDefined(column);
    Optional<Enumeration> enumeration = EnumConstants.of(mapped.value());
    return new ColumnClaims(
        javaType(mapped),
        typeStated(column, enumeration),
        defined || lengthStated(mapped),
        defined || precisionStated(column),
        nullability(mapped),
        column.getDefaultValue() != null || (defined && matches(DEFAULT_CLAUSE, column)),
        column.getComment() != null && !mapped.attribute().steps().isEmpty(),
        generated(mapped),
        enumeration);
  }

  /** The name of a type that Hibernate makes up for an enum is no claim. */
  private boolean typeStated(Column column, Optional<Enumeration> enumeration) {
    boolean madeUp =
        enumeration.filter(e -> e.storage() == Storage.NAMED).isPresent()
            && !types.isDefined(column);
    return !madeUp && !types.isTypeless(column);
  }

  private boolean lengthStated(MappedColumn mapped) {
    Long length = mapped.column().getLength();
    boolean byDefault =
        length == null
            || length <= 0
            || length == DEFAULT_LENGTH
            || (mapped.role() == Role.DERIVED && length == DEFAULT_DISCRIMINATOR_LENGTH);
    return !byDefault || validated.of(mapped.column()).length();
  }

  private boolean precisionStated(Column column) {
    return isSet(column.getPrecision())
        || isSet(column.getScale())
        || isSet(column.getTemporalPrecision())
        || validated.of(column).precision();
  }

  private static boolean isSet(Integer number) {
    return number != null && number > 0;
  }

  private Nullability nullability(MappedColumn mapped) {
    if (mapped.role() == Role.SUBCLASS_VALUE) {
      return Nullability.UNSTATED;
    }
    if (mapped.column().isNullable()) {
      boolean never = mapped.role() == Role.ELEMENT_VALUE && primitive(mapped);
      return never ? Nullability.PRIMITIVE : Nullability.UNSTATED;
    }
    if (inPrimaryKey(mapped)
        || validated.of(mapped.column()).notNull()
        || StatedNullability.of(mapped.attribute())) {
      return Nullability.STATED;
    }
    if (mapped.role() == Role.DERIVED) {
      return Nullability.UNSTATED;
    }
    return primitive(mapped) ? Nullability.PRIMITIVE : Nullability.STATED;
  }

  private static boolean inPrimaryKey(MappedColumn mapped) {
    return mapped.table().hasPrimaryKey()
        && mapped.table().getPrimaryKey().containsColumn(mapped.column());
  }

  private static boolean primitive(MappedColumn mapped) {
    return mapped.attribute().member().map(Members::rawType).filter(Class::isPrimitive).isPresent();
  }

  private boolean generated(MappedColumn mapped) {
    Column column = mapped.column();
    Attribute attribute = mapped.attribute();
    return column.isIdentity()
        || column.getGeneratedAs() != null
        || attribute.has(Generated.class)
        || attribute.has(GeneratedColumn.class)
        || attribute
            .annotations(GeneratedValue.class)
            .anyMatch(g -> g.strategy() == GenerationType.IDENTITY)
        || (types.isDefined(column) && matches(IDENTITY_CLAUSE, column));
  }

  private static boolean matches(Pattern pattern, Column column) {
    return pattern.matcher(column.getSqlType()).matches();
  }

  private static String javaType(MappedColumn mapped) {
    return mapped
        .attribute()
        .member()
        .filter(member -> mapped.role().isValue())
        .map(ClaimsReader::concreteType)
        .flatMap(type -> type)
        .orElseGet(() -> hibernateType(mapped));
  }

  /** A type variable of a mapped superclass says nothing; Hibernate knows what it stands for. */
  private static Optional<String> concreteType(AnnotatedElement member) {
    Type type = Members.genericType(member);
    return type instanceof Class<?> || type instanceof ParameterizedType
        ? Optional.of(type.getTypeName())
        : Optional.empty();
  }

  private static String hibernateType(MappedColumn mapped) {
    return mapped.value() instanceof BasicValue basic
        ? basic.resolve().getDomainJavaType().getJavaType().getTypeName()
        : mapped.value().getType().getReturnedClass().getName();
  }
}
