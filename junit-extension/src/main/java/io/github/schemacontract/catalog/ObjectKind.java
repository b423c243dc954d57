package io.github.schemacontract.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apiguardian.api.API;

/**
 * A kind of database object, named as PostgreSQL's documentation names it.
 *
 * <p>The order of the constants is the order in which a schema is written: what others lean on
 * comes first.
 */
@API(status = API.Status.EXPERIMENTAL)
public enum ObjectKind {
  SCHEMA,
  EXTENSION,
  /** Before types: a type can take the name of a sequence, but not the other way round. */
  SEQUENCE,
  COLLATION,
  ENUM,
  COMPOSITE,
  DOMAIN,
  RANGE,
  FUNCTION,
  PROCEDURE,
  AGGREGATE,
  ACCESS_METHOD,
  FOREIGN_DATA_WRAPPER,
  SERVER,
  TABLE,
  COLUMN,
  PRIMARY_KEY,
  UNIQUE,
  CHECK,
  EXCLUSION,
  FOREIGN_KEY,
  INDEX,
  VIEW,
  MATERIALIZED_VIEW,
  STATISTICS,
  RULE,
  TRIGGER,
  POLICY,
  GRANT,
  SETTING,
  DEFAULT_PRIVILEGE,
  EVENT_TRIGGER,
  /** The database itself, of which privileges and settings are told. */
  DATABASE,
  /** What a database can hold and a catalog has no words for. */
  OTHER,
  /** A migration: no object of a database, but a finding can be about one. */
  MIGRATION,
  /** An entity class: no object of a database, but a finding can be about one. */
  ENTITY,
  /** A query that entities name: no object of a database, but a finding can be about one. */
  QUERY,
  /** The contract file: no object of a database, but a finding can be about it. */
  CONTRACT;

  /** The kind in words, for example {@code foreign key}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The kind as part of a finding's code, for example {@code foreign-key}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The codes of the kinds that a database holds, {@code other} among them. */
  public static List<String> codes() {
    return Arrays.stream(values())
        .filter(kind -> kind.inDatabase() || kind == OTHER)
        .map(ObjectKind::code)
        .toList();
  }

  /** Whether a database holds objects of this kind. */
  public boolean inDatabase() {
    return compareTo(DATABASE) < 0;
  }

  /** Whether objects of this kind belong to a table or view and vanish with it. */
  public boolean belongsToRelation() {
    return switch (this) {
      case COLUMN,
          PRIMARY_KEY,
          UNIQUE,
          CHECK,
          EXCLUSION,
          FOREIGN_KEY,
          INDEX,
          RULE,
          TRIGGER,
          POLICY ->
          true;
      default -> false;
    };
  }

  /** Whether objects of this kind are called: functions and their like. */
  public boolean isRoutine() {
    return this == FUNCTION || this == PROCEDURE || this == AGGREGATE;
  }

  /** Whether objects of this kind have an owner of their own. */
  public boolean hasOwner() {
    return switch (this) {
      case SCHEMA,
          SEQUENCE,
          COLLATION,
          ENUM,
          COMPOSITE,
          DOMAIN,
          RANGE,
          FUNCTION,
          PROCEDURE,
          AGGREGATE,
          FOREIGN_DATA_WRAPPER,
          SERVER,
          TABLE,
          VIEW,
          MATERIALIZED_VIEW,
          STATISTICS,
          EVENT_TRIGGER ->
          true;
      default -> false;
    };
  }

  /** Whether objects of this kind are constraints of a table. */
  public boolean isConstraint() {
    return switch (this) {
      case PRIMARY_KEY, UNIQUE, CHECK, EXCLUSION, FOREIGN_KEY -> true;
      default -> false;
    };
  }
}
