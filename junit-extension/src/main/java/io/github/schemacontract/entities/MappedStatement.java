package io.github.schemacontract.entities;

import io.github.schemacontract.catalog.ObjectPath;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * One statement that Hibernate writes for the entities.
 *
 * @param kind what it makes
 * @param sql the statement, without a semicolon at its end
 * @param subject the table or sequence it makes or alters, where it is about one
 */
@API(status = API.Status.EXPERIMENTAL)
public record MappedStatement(Kind kind, String sql, Optional<ObjectPath> subject) {

  /** What a statement makes. */
  public enum Kind {
    SCHEMA,
    SEQUENCE,
    TYPE,
    TABLE,
    VIEW,
    COMMENT,
    INDEX,
    UNIQUE,
    CHECK,
    FOREIGN_KEY,
    /** Something else that the mapping declares, such as a {@code <database-object>}. */
    OTHER
  }
}
