package io.github.schemacontract.catalog;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * What a mapping states of a column; whatever it leaves at a default can not be violated.
 *
 * @param javaType the attribute's Java type, by name
 * @param typeStated false where the DDL type is no claim: a custom type that has none
 * @param lengthStated whether a length was given: {@code @Column(length)}, {@code @Size(max)}
 * @param precisionStated whether precision or scale were given
 * @param nullability how the attribute came to refuse null, if it does
 * @param defaultStated whether a default was declared: {@code @ColumnDefault}, {@code
 *     columnDefinition}
 * @param commentStated whether a comment was declared
 * @param generated whether the database makes the value: identity, {@code @Generated}
 * @param enumeration how Java constants are stored, for an enum
 */
@API(status = API.Status.EXPERIMENTAL)
public record ColumnClaims(
    String javaType,
    boolean typeStated,
    boolean lengthStated,
    boolean precisionStated,
    Nullability nullability,
    boolean defaultStated,
    boolean commentStated,
    boolean generated,
    Optional<Enumeration> enumeration) {

  /** How an attribute came to refuse null. */
  public enum Nullability {
    /** The mapping says so: {@code nullable = false}, {@code optional = false}, {@code @Id}. */
    STATED,
    /** Only because its Java type is a primitive. */
    PRIMITIVE,
    /** Nothing was said. */
    UNSTATED
  }

  /** How Java constants are stored in the column. */
  public enum Storage {
    ORDINAL,
    STRING,
    NAMED
  }

  /**
   * The constants of a Java enum, as they are written to the database.
   *
   * @param storage by ordinal, by name, or as a label of a PostgreSQL enum
   * @param labels the constants in their order, as the driver sends them
   */
  public record Enumeration(Storage storage, List<String> labels) {
    public Enumeration {
      labels = List.copyOf(labels);
    }
  }
}
