package io.github.schemacontract.harness;

import io.github.schemacontract.entities.EntitySettings;
import io.github.schemacontract.postgres.ServerSettings;
import io.github.schemacontract.verdict.Severity;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apiguardian.api.API;

/**
 * Everything a run needs to know.
 *
 * @param testClass the name under which reports are filed
 * @param server which PostgreSQL
 * @param entities which entities
 * @param migrations where the migrations are: {@code classpath:db/migration}, {@code filesystem:…}
 * @param properties settings of the migration tool, with its own keys
 * @param contract the contract file
 * @param schemas the schemas under contract; none for all that anybody touches
 * @param ignored globs over object paths that are left out
 * @param platform SQL of what the hosting platform provides before any migration: {@code
 *     classpath:…} or {@code file:…}
 * @param failOn the least severity that fails
 * @param mode what may be written into the sources
 * @param reportDirectory where reports are written
 * @param keep whether the database of a run that fails is kept for somebody to look at
 * @param timeout how long one run of the migration tool may take
 * @param classLoader the class loader of entities, migrations and resources
 */
@API(status = API.Status.EXPERIMENTAL)
public record Settings(
    String testClass,
    ServerSettings server,
    EntitySettings entities,
    List<String> migrations,
    Map<String, String> properties,
    Path contract,
    List<String> schemas,
    List<String> ignored,
    Optional<String> platform,
    Severity failOn,
    Mode mode,
    Path reportDirectory,
    boolean keep,
    Duration timeout,
    ClassLoader classLoader) {

  public Settings {
    migrations = List.copyOf(migrations);
    properties = Collections.unmodifiableMap(new TreeMap<>(properties));
    schemas = List.copyOf(schemas);
    ignored = List.copyOf(ignored);
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
