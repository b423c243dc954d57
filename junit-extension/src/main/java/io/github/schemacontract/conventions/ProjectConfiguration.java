package io.github.schemacontract.conventions;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/**
 * What the application's own configuration says, so that nobody has to say it again.
 *
 * <p>Reads the files of Spring Boot and Quarkus on the class path and in the project's folder, as
 * they themselves would for a test; {@code docs/configuration.md} lists files and keys. Nothing is
 * written, and neither Spring nor Quarkus need be there.
 *
 * @param flyway Flyway's settings, by its own names
 * @param hibernate Hibernate's settings, by its own names
 * @param mappingFiles XML mappings beside the annotated entities
 * @param packages where entities are; empty where nothing says so
 * @param found every setting that was found, and where
 */
@API(status = API.Status.EXPERIMENTAL)
public record ProjectConfiguration(
    Map<String, String> flyway,
    Map<String, String> hibernate,
    List<String> mappingFiles,
    List<String> packages,
    List<Found> found) {
  /** The setting under which the packages of the entities are reported. */
  public static final String ENTITIES = "entities";

  static final String MAPPING_FILES = "mapping files";

  public ProjectConfiguration {
    flyway = Collections.unmodifiableMap(new TreeMap<>(flyway));
    hibernate = Collections.unmodifiableMap(new TreeMap<>(hibernate));
    mappingFiles = List.copyOf(mappingFiles);
    packages = List.copyOf(packages);
    found = List.copyOf(found);
  }

  /**
   * Reads the configuration around a test class.
   *
   * @param testClass its class path, package and {@code @ActiveProfiles} count
   * @param settled settings that the test says itself; they are not looked for
   * @throws ConfigurationUnreadableException if a file is broken, or a value that is needed leans
   *     on something that nobody sets
   */
  public static ProjectConfiguration of(Class<?> testClass, Set<String> settled) {
    return of(
        testClass,
        settled,
        new ProjectFiles(testClass.getClassLoader(), Path.of("").toAbsolutePath()),
        PropertySources.outside(systemProperties(), System.getenv()));
  }

  static ProjectConfiguration of(
      Class<?> testClass, Set<String> settled, ProjectFiles files, PropertySources outside) {
    var found = new ArrayList<Found>();
    var values = new TreeMap<>(quarkus(files, outside, settled));
    values.putAll(spring(testClass, files, outside, settled, found));
    values.putAll(ownOfFlyway(testClass, files, outside, settled));
    if (!settled.contains(ENTITIES)) {
      ApplicationPackages.of(testClass.getPackageName(), files.loader())
          .ifPresent(p -> values.put(ENTITIES, value(p)));
    }
    values.forEach((setting, value) -> found.add(Found.of(setting, value)));
    var hibernate = only(values, "hibernate.", "jakarta.persistence.");
    var taken = new TreeMap<String, Object>(hibernate);
    settled.forEach(setting -> taken.put(setting, ""));
    found.addAll(HibernateProperties.in(files, taken));
    return new ProjectConfiguration(
        only(values, "flyway."),
        hibernate,
        listed(values, MAPPING_FILES),
        listed(values, ENTITIES),
        found);
  }

  private static SortedMap<String, Value> quarkus(
      ProjectFiles files, PropertySources outside, Set<String> settled) {
    var collected =
        Collected.from(both(outside, new QuarkusFiles(files, outside).sources()), settled);
    QuarkusKeys.collect(collected);
    return collected.values();
  }

  /** Spring and Quarkus run Flyway without a look into its files, which are then of other use. */
  private static boolean isApplication(
      Class<?> testClass, ProjectFiles files, PropertySources outside) {
    return !new SpringFiles(files).withoutProfiles().isEmpty()
        || !new QuarkusFiles(files, outside).sources().isEmpty()
        || ApplicationPackages.of(testClass.getPackageName(), files.loader()).isPresent();
  }

  private static SortedMap<String, Value> ownOfFlyway(
      Class<?> testClass, ProjectFiles files, PropertySources outside, Set<String> settled) {
    List<PropertySource> sources = new FlywayFiles(files).sources();
    var collected = Collected.from(both(outside, sources), settled);
    if (!sources.isEmpty() && !isApplication(testClass, files, outside)) {
      FlywayKeys.collectOwn(collected);
    }
    return collected.values();
  }

  private static SortedMap<String, Value> spring(
      Class<?> testClass,
      ProjectFiles files,
      PropertySources outside,
      Set<String> settled,
      List<Found> found) {
    var spring = new SpringFiles(files);
    var profiles =
        SpringProfiles.of(
            TestProfiles.of(testClass),
            new PropertySources(both(outside, spring.withoutProfiles())));
    profiles
        .source()
        .map(s -> Found.of("spring.profiles.active", String.join(",", profiles.names()), s))
        .ifPresent(found::add);
    var collected = Collected.from(both(outside, spring.of(profiles.names())), settled);
    SpringKeys.collect(collected);
    return collected.values();
  }

  private static List<PropertySource> both(PropertySources outside, List<PropertySource> files) {
    return Stream.concat(outside.sources().stream(), files.stream()).toList();
  }

  private static Value value(ApplicationPackages application) {
    String packages = String.join(",", application.packages());
    return new Value(packages, packages, application.source());
  }

  private static List<String> listed(Map<String, Value> values, String setting) {
    Value value = values.get(setting);
    return value == null ? List.of() : PropertySource.split(value.text());
  }

  private static Map<String, String> only(Map<String, Value> values, String... prefixes) {
    return Collected.texts(
        values.entrySet().stream()
            .filter(e -> Stream.of(prefixes).anyMatch(e.getKey()::startsWith))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  private static Map<String, String> systemProperties() {
    var all = new TreeMap<String, String>();
    System.getProperties()
        .stringPropertyNames()
        .forEach(name -> all.put(name, System.getProperty(name, "")));
    return all;
  }
}
