package io.github.schemacontract.catalog;

import java.util.Optional;
import java.util.SortedMap;
import org.apiguardian.api.API;

/**
 * A parameter that sessions begin with: {@code ALTER DATABASE … SET}, {@code ALTER ROLE … SET}.
 *
 * @param path its key: who has it and the name of the parameter. Who: {@code database}, {@code role
 *     name}, {@code role name in database}, {@code all roles}
 * @param value its value as PostgreSQL keeps it
 */
@API(status = API.Status.EXPERIMENTAL)
public record Setting(ObjectPath path, String value) implements CatalogObject {

  @Override
  public Optional<String> comment() {
    return Optional.empty();
  }

  @Override
  public SortedMap<Facet, String> facets() {
    // A list can be empty, and that is another value than none.
    return Facets.of(this).put(Facet.VALUE, Optional.of(value)).done();
  }
}
