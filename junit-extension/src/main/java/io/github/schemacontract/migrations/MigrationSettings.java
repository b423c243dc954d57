package io.github.schemacontract.migrations;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apiguardian.api.API;

/**
 * Which migrations there are, and how they are run.
 *
 * @param locations where they are: {@code classpath:db/migration}, {@code filesystem:…}
 * @param properties settings of the migration tool, with its own keys
 * @param factories hand in whole configurations; then locations and properties do not count
 * @param customizers change the migration tool's configuration at last
 * @param exempt migrations that are recorded without being run, by script or class as the tool
 *     prints them
 * @param role the role that runs them; the harness's own, a superuser, where there is none
 * @param timeout how long one run of the migration tool may take
 * @param classLoader finds the migrations, scripts and Java classes
 */
@API(status = API.Status.EXPERIMENTAL)
public record MigrationSettings(
    List<String> locations,
    Map<String, String> properties,
    List<FlywayFactory> factories,
    List<FlywayCustomizer> customizers,
    Set<String> exempt,
    Optional<String> role,
    Duration timeout,
    ClassLoader classLoader) {
  /** Long enough for a big project in a slow container, short enough to see the reason in CI. */
  public static final Duration DEFAULT_TIMEOUT = Duration.ofMinutes(5);

  public MigrationSettings {
    locations = List.copyOf(locations);
    properties = Collections.unmodifiableMap(new TreeMap<>(properties));
    factories = List.copyOf(factories);
    customizers = List.copyOf(customizers);
    exempt = Collections.unmodifiableSet(new TreeSet<>(exempt));
  }

  /**
   * Migrations at some locations, everything else at its default.
   *
   * @param classLoader finds the migrations, scripts and Java classes
   * @param locations where they are
   */
  public static MigrationSettings at(ClassLoader classLoader, String... locations) {
    return new MigrationSettings(
        List.of(locations),
        Map.of(),
        List.of(),
        List.of(),
        Set.of(),
        Optional.empty(),
        DEFAULT_TIMEOUT,
        classLoader);
  }
}
