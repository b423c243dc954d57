package io.github.schemacontract.entities;

import io.github.schemacontract.catalog.NamedQuery;
import io.github.schemacontract.catalog.Origins;
import java.util.List;
import org.apiguardian.api.API;

/**
 * What the entities expect of a database, as statements and as the origin of each object.
 *
 * @param statements the statements in the order in which they can be executed
 * @param fallbacks types whose name Hibernate made up: each makes its type only where none of that
 *     name exists
 * @param origins the class and attribute behind each table, column, sequence and constraint
 * @param queries the queries and calls that the entities name in SQL
 * @param hibernateVersion the version of Hibernate that read the entities
 * @param entities the names of the entity classes, sorted
 * @param notes what could not be read, one sentence each with class and attribute
 */
@API(status = API.Status.EXPERIMENTAL)
public record Mapping(
    List<MappedStatement> statements,
    List<MappedStatement> fallbacks,
    Origins origins,
    List<NamedQuery> queries,
    String hibernateVersion,
    List<String> entities,
    List<String> notes) {

  public Mapping {
    statements = List.copyOf(statements);
    fallbacks = List.copyOf(fallbacks);
    queries = List.copyOf(queries);
    entities = entities.stream().sorted().toList();
    notes = notes.stream().sorted().toList();
  }
}
