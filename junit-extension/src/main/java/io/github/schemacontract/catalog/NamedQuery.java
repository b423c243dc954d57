package io.github.schemacontract.catalog;

import org.apiguardian.api.API;

/**
 * What the entities name to be executed as it is written: only PostgreSQL can judge it.
 *
 * @param path its name
 * @param form what the text is
 * @param text the SQL, with a question mark for each parameter; or the name of a routine
 */
@API(status = API.Status.EXPERIMENTAL)
public record NamedQuery(ObjectPath path, Form form, String text) {
  /** What is executed. */
  public enum Form {
    /** A statement, of {@code @NamedNativeQuery}. */
    STATEMENT,
    /** A function or procedure, of {@code @NamedStoredProcedureQuery}. */
    CALL
  }

  /** The path of the query with this name. */
  public static ObjectPath path(String name) {
    return ObjectPath.of(ObjectKind.QUERY, name);
  }
}
