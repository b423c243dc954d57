package io.github.schemacontract.catalog;

import java.util.Locale;
import org.apiguardian.api.API;

/** A property of a database object that can differ by itself. */
@API(status = API.Status.EXPERIMENTAL)
public enum Facet {
  TYPE,
  NULLABILITY,
  DEFAULT(true),
  IDENTITY,
  GENERATION(true),
  COLLATION,
  COMPRESSION,
  NOT_NULL_NAME,
  INHERITED,
  OVERRIDE(true),
  LABELS,
  ATTRIBUTES,
  OPERATOR_CLASS,
  CANONICAL,
  DIFFERENCE,
  MULTIRANGE,
  PROVIDER,
  LOCALE,
  DETERMINISM,
  RULES,
  CONSTRAINTS(true),
  COLUMNS,
  REFERENCE,
  ON_DELETE,
  ON_UPDATE,
  MATCH,
  DEFERRABILITY,
  VALIDITY,
  ENFORCEMENT,
  PERIOD,
  INHERITANCE,
  NULLS_NOT_DISTINCT,
  INCLUDED_COLUMNS,
  UNIQUENESS,
  CONDITION(true),
  DEFINITION(true),
  PREDICATE(true),
  PERSISTENCE,
  ROW_TYPE,
  INHERITS,
  PARTITION_OF,
  PARTITION_BY(true),
  SERVER,
  FOREIGN_OPTIONS,
  ACCESS_METHOD,
  STORAGE_PARAMETERS,
  REPLICA_IDENTITY,
  CLUSTER_ON,
  STORAGE,
  STATISTICS_TARGET,
  OPTIONS,
  ROW_SECURITY,
  PERMISSIVENESS,
  COMMAND,
  ROLES,
  USING(true),
  WITH_CHECK(true),
  EVENT,
  ACTION(true),
  ENABLED,
  ARGUMENTS(true),
  RETURNS,
  LANGUAGE,
  BODY(true),
  VOLATILITY,
  STRICTNESS,
  SECURITY,
  LEAKPROOF,
  PARALLEL,
  COST,
  ROWS,
  SUPPORT,
  WINDOW,
  SETTINGS,
  START,
  INCREMENT,
  BOUNDS,
  CACHE,
  CYCLE,
  OWNED_BY,
  SCHEMA,
  PRIVILEGES,
  /** The role that owns an object: known to the catalog and not to the object itself. */
  OWNER,
  TAGS,
  VALUE,
  COMMENT,
  /** The comments on what is inside an object and is no object of its own. */
  COMMENTS;

  private final boolean expression;

  Facet() {
    this(false);
  }

  Facet(boolean expression) {
    this.expression = expression;
  }

  /**
   * Whether the value is text that PostgreSQL prints from a parsed expression, so that two
   * spellings can mean the same.
   */
  public boolean isExpression() {
    return expression;
  }

  /** What it means that an object has no value for the facet: its default, in words. */
  public String absent() {
    return switch (this) {
      case NULLABILITY -> "nullable";
      case ROW_SECURITY -> "disabled";
      case ENFORCEMENT -> "enforced";
      case VALIDITY -> "valid";
      case UNIQUENESS -> "not unique";
      case ENABLED -> "enabled";
      case PERMISSIVENESS -> "permissive";
      case ON_DELETE, ON_UPDATE -> "no action";
      case VOLATILITY -> "volatile";
      case SECURITY -> "security invoker";
      case PARALLEL -> "unsafe";
      case DETERMINISM -> "deterministic";
      case INHERITED -> "its own";
      case OWNER -> "the role that migrates";
      case PERSISTENCE -> "logged";
      case ACCESS_METHOD -> "heap";
      case REPLICA_IDENTITY, STATISTICS_TARGET -> "default";
      default -> "no " + label();
    };
  }

  /** The facet in words, for example {@code on delete}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
