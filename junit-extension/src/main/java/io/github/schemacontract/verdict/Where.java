package io.github.schemacontract.verdict;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.apiguardian.api.API;

/**
 * Where each witness says it: the places to look at, and to change.
 *
 * @param entity the entity class and attribute that speak of the object
 * @param migration the statement that created or last changed the object, or else the table it
 *     belongs to
 * @param contract the contract's line
 */
@API(status = API.Status.EXPERIMENTAL)
public record Where(
    Optional<EntityPlace> entity,
    Optional<MigrationPlace> migration,
    Optional<ContractPlace> contract) {
  /** No place is known. */
  public static final Where NOWHERE =
      new Where(Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * A place in the entities.
   *
   * @param className the entity class
   * @param attribute the attribute, as a path from the entity
   */
  public record EntityPlace(String className, Optional<String> attribute) {
    @Override
    public String toString() {
      return className + attribute.map(a -> "#" + a).orElse("");
    }
  }

  /**
   * A place in a migration.
   *
   * @param version the migration's version; absent for a repeatable one
   * @param script the script's or class's name
   * @param line the line, from 1, where it is known
   */
  public record MigrationPlace(Optional<String> version, String script, OptionalInt line) {
    @Override
    public String toString() {
      return script + (line.isPresent() ? ":" + line.getAsInt() : "");
    }
  }

  /**
   * A place in the contract.
   *
   * @param file the file's name
   * @param line the line, from 1; that of the table where the contract has no such object
   */
  public record ContractPlace(String file, OptionalInt line) {
    /** A place in a file, which is told by its name alone. */
    public static ContractPlace in(Path file, OptionalInt line) {
      return new ContractPlace(String.valueOf(file.getFileName()), line);
    }

    @Override
    public String toString() {
      return file + (line.isPresent() ? ":" + line.getAsInt() : "");
    }
  }

  /** The same places with another one in the migrations. */
  public Where withMigration(MigrationPlace place) {
    return new Where(entity, Optional.of(place), contract);
  }
}
