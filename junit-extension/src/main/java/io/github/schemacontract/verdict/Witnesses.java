package io.github.schemacontract.verdict;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.FacetPath;
import io.github.schemacontract.catalog.NamedQuery;
import io.github.schemacontract.catalog.Origins;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apiguardian.api.API;

/**
 * What the three witnesses say, each read back from PostgreSQL by the same reader.
 *
 * @param entities what the mapping says; absent where the project has no entities to ask
 * @param migrations what the migrated database has
 * @param contract what the contract promises; absent before there is one
 * @param sameMeaning facets whose texts differ between migrations and contract though PostgreSQL
 *     takes them for the same
 * @param trials what was tried on the migrated database
 */
@API(status = API.Status.EXPERIMENTAL)
public record Witnesses(
    Optional<Entities> entities,
    Catalog migrations,
    Optional<Catalog> contract,
    Set<FacetPath> sameMeaning,
    Trials trials) {
  public Witnesses {
    sameMeaning = Set.copyOf(sameMeaning);
  }

  /**
   * The entities as a witness.
   *
   * @param catalog what their DDL builds
   * @param origins class, attribute and claims behind each object
   * @param queries what they name to be executed
   * @param platform what they map of the platform, as the migrated database has it: nobody promises
   *     it
   */
  public record Entities(
      Catalog catalog, Origins origins, List<NamedQuery> queries, Catalog platform) {
    public Entities {
      queries = List.copyOf(queries);
    }
  }
}
