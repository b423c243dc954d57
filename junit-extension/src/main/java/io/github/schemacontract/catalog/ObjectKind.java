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
  ENUM,
  DOMAIN,
  SEQUENCE,
  FUNCTION,
  PROCEDURE,
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
  TRIGGER,
  POLICY,
  GRANT,
  /** A migration: no object of a database, but a finding can be about one. */
  MIGRATION,
  /** An entity class: no object of a database, but a finding can be about one. */
  ENTITY,
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

  /** The codes of the kinds that a database holds. */
  public static List<String> codes() {
    return Arrays.stream(values()).filter(ObjectKind::inDatabase).map(ObjectKind::code).toList();
  }

  /** Whether a database holds objects of this kind. */
  public boolean inDatabase() {
    return compareTo(MIGRATION) < 0;
  }

  /** Whether objects of this kind belong to a table or view and vanish with it. */
  public boolean belongsToRelation() {
    return switch (this) {
      case COLUMN, PRIMARY_KEY, UNIQUE, CHECK, EXCLUSION, FOREIGN_KEY, INDEX, TRIGGER, POLICY ->
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
