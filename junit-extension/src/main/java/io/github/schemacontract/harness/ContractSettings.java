package io.github.schemacontract.harness;

import io.github.schemacontract.contract.IgnoredObjects;
import io.github.schemacontract.verdict.Severity;
import java.nio.file.Path;
import java.util.List;
import org.apiguardian.api.API;

/**
 * What was agreed, how much of the database it is about, and how strictly it is taken.
 *
 * @param file the contract file
 * @param schemas the schemas under contract; none for all that anybody touches
 * @param ignored globs over object paths that are left out
 * @param owners whether it is about the owners of objects
 * @param failOn the least severity that fails
 * @param mode what may be written into the sources
 */
@API(status = API.Status.EXPERIMENTAL)
public record ContractSettings(
    Path file,
    List<String> schemas,
    List<String> ignored,
    boolean owners,
    Severity failOn,
    Mode mode) {
  public ContractSettings {
    schemas = List.copyOf(schemas);
    ignored = List.copyOf(ignored);
    ignored.forEach(ContractSettings::requireGlob);
  }

  /**
   * A contract over everything, which errors break.
   *
   * @param file the contract file
   * @param mode what may be written into the sources
   */
  public static ContractSettings of(Path file, Mode mode) {
    return new ContractSettings(file, List.of(), List.of(), false, Severity.ERROR, mode);
  }

  private static void requireGlob(String text) {
    IgnoredObjects.problem(text)
        .ifPresent(
            problem -> {
              throw new SettingsException(
                  "@SchemaContract(ignore) holds '" + text + "', which " + problem + ".");
            });
  }

  /** What a run may write into the sources. */
  public enum Mode {
    /** A contract that is absent is written, once. */
    DEVELOPMENT,
    /**
     * The contract is rewritten from the migrated database, and accepted findings that no longer
     * occur are removed from their list.
     */
    UPDATE,
    /** What fails is added to the list of accepted findings beside the contract. */
    ACCEPT,
    /** Nothing is ever written. */
    CI
  }
}
