package io.github.schemacontract.ddl;

import io.github.schemacontract.catalog.Facet;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.catalog.Traits;
import org.apiguardian.api.API;

/** The statement that creates a table with all that can only be said at its creation. */
@API(status = API.Status.INTERNAL)
public final class TableStatement {
  private TableStatement() {}

  /**
   * {@code CREATE TABLE}.
   *
   * @param path the table
   * @param columns its columns, without parentheses; ignored where they come from elsewhere
   * @param traits what is said of it
   * @return the statement
   */
  public static Statement of(ObjectPath path, String columns, Traits traits) {
    return new Statement(
        path,
        Definitions.words(
            "create",
            traits.get(Facet.PERSISTENCE).orElse(""),
            traits.has(Facet.SERVER) ? "foreign table" : "table",
            path.text(),
            body(columns, traits),
            clause("inherits (", traits, Facet.INHERITS, ")"),
            clause("partition by ", traits, Facet.PARTITION_BY, ""),
            clause("using ", traits, Facet.ACCESS_METHOD, ""),
            clause("server ", traits, Facet.SERVER, "")));
  }

  /** Whether the table's columns come from its parent or type alone. */
  public static boolean hasNoColumns(Traits traits) {
    return traits.has(Facet.PARTITION_OF) || traits.has(Facet.ROW_TYPE);
  }

  private static String body(String columns, Traits traits) {
    return hasNoColumns(traits)
        ? clause("partition of ", traits, Facet.PARTITION_OF, "")
            + clause("of ", traits, Facet.ROW_TYPE, "")
        : "(" + columns + ")";
  }

  private static String clause(String before, Traits traits, Facet facet, String after) {
    return traits.get(facet).map(value -> before + value + after).orElse("");
  }
}
