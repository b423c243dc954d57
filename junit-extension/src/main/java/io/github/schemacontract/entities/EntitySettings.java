package io.github.schemacontract.entities;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apiguardian.api.API;

/**
 * Which entities to read, and how Hibernate is configured for them.
 *
 * <p>Packages and classes add up; a persistence unit stands alone.
 *
 * @param packages packages to scan, each with those below it
 * @param classes entities and other managed classes, listed
 * @param persistenceUnit the name of a unit in {@code META-INF/persistence.xml}
 * @param mappingFiles XML mappings on the class path besides {@code META-INF/orm.xml}
 * @param properties Hibernate's settings, as an application would give them
 * @param postgresVersion the major version of PostgreSQL to write for, such as {@code 17}
 * @param classLoader the class loader of the entities
 * @param assumed whether nobody says that there are entities: then there may be none
 */
@API(status = API.Status.EXPERIMENTAL)
public record EntitySettings(
    List<String> packages,
    List<Class<?>> classes,
    Optional<String> persistenceUnit,
    List<String> mappingFiles,
    Map<String, ?> properties,
    int postgresVersion,
    ClassLoader classLoader,
    boolean assumed) {

  public EntitySettings {
    packages = List.copyOf(packages);
    classes = List.copyOf(classes);
    mappingFiles = List.copyOf(mappingFiles);
    SortedMap<String, Object> sorted = new TreeMap<>(properties);
    properties = Collections.unmodifiableSortedMap(sorted);
  }

  /**
   * Settings without XML mappings of their own.
   *
   * @param packages packages to scan, each with those below it
   * @param classes entities and other managed classes, listed
   * @param persistenceUnit the name of a unit in {@code META-INF/persistence.xml}
   * @param properties Hibernate's settings
   * @param postgresVersion the major version of PostgreSQL
   * @param classLoader the class loader of the entities
   */
  public EntitySettings(
      List<String> packages,
      List<Class<?>> classes,
      Optional<String> persistenceUnit,
      Map<String, ?> properties,
      int postgresVersion,
      ClassLoader classLoader) {
    this(
        packages,
        classes,
        persistenceUnit,
        List.of(),
        properties,
        postgresVersion,
        classLoader,
        false);
  }

  /**
   * Settings for packages to scan.
   *
   * @param postgresVersion the major version of PostgreSQL
   * @param classLoader the class loader of the entities
   * @param packages the packages
   * @return the settings
   */
  public static EntitySettings ofPackages(
      int postgresVersion, ClassLoader classLoader, String... packages) {
    return new EntitySettings(
        List.of(packages), List.of(), Optional.empty(), Map.of(), postgresVersion, classLoader);
  }

  /**
   * Settings for listed classes.
   *
   * @param postgresVersion the major version of PostgreSQL
   * @param classLoader the class loader of the entities
   * @param classes the managed classes
   * @return the settings
   */
  public static EntitySettings ofClasses(
      int postgresVersion, ClassLoader classLoader, Class<?>... classes) {
    return new EntitySettings(
        List.of(), List.of(classes), Optional.empty(), Map.of(), postgresVersion, classLoader);
  }

  /** These settings with one more Hibernate setting. */
  public EntitySettings with(String key, String value) {
    var all = new TreeMap<String, Object>(properties);
    all.put(key, value);
    return new EntitySettings(
        packages,
        classes,
        persistenceUnit,
        mappingFiles,
        all,
        postgresVersion,
        classLoader,
        assumed);
  }

  /** Whether nothing says which entities to read. */
  boolean unspecified() {
    return packages.isEmpty() && classes.isEmpty() && persistenceUnit.isEmpty();
  }
}
