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
  LABELS,
  CONSTRAINTS(true),
  COLUMNS,
  REFERENCE,
  ON_DELETE,
  ON_UPDATE,
  MATCH,
  DEFERRABILITY,
  VALIDITY,
  INHERITANCE,
  NULLS_NOT_DISTINCT,
  INCLUDED_COLUMNS,
  UNIQUENESS,
  METHOD,
  CONDITION(true),
  DEFINITION(true),
  PREDICATE(true),
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
  BODY,
  VOLATILITY,
  STRICTNESS,
  SECURITY,
  LEAKPROOF,
  PARALLEL,
  SETTINGS,
  START,
  INCREMENT,
  BOUNDS,
  CACHE,
  CYCLE,
  OWNED_BY,
  SCHEMA,
  PRIVILEGES,
  COMMENT;

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

  /** The facet in words, for example {@code on delete}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
