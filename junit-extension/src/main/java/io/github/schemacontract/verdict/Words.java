package io.github.schemacontract.verdict;

import java.util.Optional;
import org.apiguardian.api.API;

/**
 * What each witness says of the object, in its own words; absent where it has no such object or is
 * silent about it.
 *
 * @param entities what the mapping declares
 * @param migrations what the migrated database has
 * @param contract what the contract promises
 */
@API(status = API.Status.EXPERIMENTAL)
public record Words(
    Optional<String> entities, Optional<String> migrations, Optional<String> contract) {
  /** Nobody says anything. */
  public static final Words NONE = new Words(Optional.empty(), Optional.empty(), Optional.empty());
}
