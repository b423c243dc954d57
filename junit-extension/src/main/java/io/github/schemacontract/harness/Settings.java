package io.github.schemacontract.harness;

import io.github.schemacontract.conventions.Found;
import io.github.schemacontract.entities.EntitySettings;
import io.github.schemacontract.migrations.FlywayCustomizer;
import io.github.schemacontract.postgres.ServerSettings;
import io.github.schemacontract.verdict.Severity;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.Comparator;
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
 * @param customizers change the migration tool's configuration at last
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
 * @param found where settings were found, for the report
 */
@API(status = API.Status.EXPERIMENTAL)
public record Settings(
    String testClass,
    ServerSettings server,
    EntitySettings entities,
    List<String> migrations,
    Map<String, String> properties,
    List<FlywayCustomizer> customizers,
    Path contract,
    List<String> schemas,
    List<String> ignored,
    Optional<String> platform,
    Severity failOn,
    Mode mode,
    Path reportDirectory,
    boolean keep,
    Duration timeout,
    ClassLoader classLoader,
    List<Found> found) {
  /** Long enough for a big project in a slow container, short enough to see the reason in CI. */
  public static final Duration DEFAULT_TIMEOUT = Duration.ofMinutes(5);

  public Settings {
    migrations = List.copyOf(migrations);
    properties = Collections.unmodifiableMap(new TreeMap<>(properties));
    customizers = List.copyOf(customizers);
    schemas = List.copyOf(schemas);
    ignored = List.copyOf(ignored);
    found = found.stream().sorted(Comparator.comparing(Found::setting)).toList();
  }

  /**
   * Settings without code that changes them, none of which was found; nothing is kept, and the
   * migrations may take {@link #DEFAULT_TIMEOUT}.
   *
   * @param testClass the name under which reports are filed
   * @param server which PostgreSQL
   * @param entities which entities
   * @param migrations where the migrations are
   * @param properties settings of the migration tool, with its own keys
   * @param contract the contract file
   * @param schemas the schemas under contract; none for all that anybody touches
   * @param ignored globs over object paths that are left out
   * @param platform SQL of what the hosting platform provides before any migration
   * @param failOn the least severity that fails
   * @param mode what may be written into the sources
   * @param reportDirectory where reports are written
   * @param classLoader the class loader of entities, migrations and resources
   */
  public Settings(
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
      ClassLoader classLoader) {
    this(
        testClass,
        server,
        entities,
        migrations,
        properties,
        List.of(),
        contract,
        schemas,
        ignored,
        platform,
        failOn,
        mode,
        reportDirectory,
        false,
        DEFAULT_TIMEOUT,
        classLoader,
        List.of());
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
