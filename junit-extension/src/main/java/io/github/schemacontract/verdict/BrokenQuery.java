package io.github.schemacontract.verdict;

import io.github.schemacontract.catalog.NamedQuery;
import java.util.List;
import org.apiguardian.api.API;

/**
 * A query of the entities that PostgreSQL can not execute, whatever its parameters are.
 *
 * @param query the query
 * @param lack what it needs and the database does not have
 * @param names the names of what is missing, outermost first, as far as the query gives them
 * @param message PostgreSQL's words
 */
@API(status = API.Status.EXPERIMENTAL)
public record BrokenQuery(NamedQuery query, Lack lack, List<String> names, String message) {
  /** What a query can lack. */
  public enum Lack {
    /** A function or procedure. */
    ROUTINE,
    /** A table, a view, a column, a type. */
    OTHER
  }

  public BrokenQuery {
    names = List.copyOf(names);
  }
}
