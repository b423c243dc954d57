package io.github.schemacontract.catalog;

import java.util.Optional;
import org.apiguardian.api.API;

/**
 * Where in the entities an object comes from.
 *
 * @param entityClass the name of the class that declares it
 * @param attribute the attribute, as a path from the entity: {@code address.street}
 * @param nameStated whether the mapping itself gives the object its name
 * @param column what the mapping says of a column; absent for everything else
 */
@API(status = API.Status.EXPERIMENTAL)
public record Origin(
    String entityClass,
    Optional<String> attribute,
    boolean nameStated,
    Optional<ColumnClaims> column) {

  /** Class and attribute for people: {@code com.acme.Report#title}. */
  public String text() {
    return entityClass + attribute.map(a -> "#" + a).orElse("");
  }
}
