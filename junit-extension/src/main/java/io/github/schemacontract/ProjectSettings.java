package io.github.schemacontract;

import io.github.schemacontract.conventions.Found;
import io.github.schemacontract.conventions.ProjectConfiguration;
import io.github.schemacontract.entities.EntityConventions;
import io.github.schemacontract.entities.EntitySettings;
import io.github.schemacontract.harness.SettingsException;
import io.github.schemacontract.migrations.MigrationSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Entities and migrations as project, annotation and code say it together: the annotation wins over
 * the project key by key, code over both.
 */
final class ProjectSettings {
  private static final String FLYWAY = "flyway.";
  private static final String LOCATIONS = "flyway.locations";
  private static final String DEFAULT_LOCATION = "classpath:db/migration";

  private final SchemaContract annotation;
  private final ConfiguredBy code;
  private final SortedMap<String, String> stated;
  private final ProjectConfiguration project;
  private final SortedMap<String, String> flyway;
  private final EntitySettings entities;

  ProjectSettings(Class<?> testClass, SchemaContract annotation) {
    this.annotation = annotation;
    this.code = ConfiguredBy.of(annotation, testClass);
    requireOneSource(testClass);
    this.stated = stated(annotation, testClass);
    this.project = ProjectConfiguration.of(testClass, settled());
    this.flyway = new TreeMap<>(project.flyway());
    stated.forEach((key, value) -> flyway.put(key, value));
    flyway.keySet().removeIf(key -> !key.startsWith(FLYWAY));
    this.entities = EntityConventions.complete(found(testClass), testClass);
  }

  private void requireOneSource(Class<?> testClass) {
    if (!code.factories().isEmpty() && annotation.migrations().length > 0) {
      throw new SettingsException(
          "@SchemaContract of "
              + testClass.getName()
              + " names migrations and a FlywayFactory, which brings its own: let one of both say"
              + " where they are.");
    }
  }

  private static SortedMap<String, String> stated(SchemaContract annotation, Class<?> testClass) {
    SortedMap<String, String> stated = StatedProperties.of(annotation, testClass);
    if (annotation.migrations().length > 0) {
      stated.put(LOCATIONS, String.join(",", annotation.migrations()));
    }
    return stated;
  }

  private Set<String> settled() {
    var settled = new TreeSet<>(stated.keySet());
    settled.addAll(code.hibernate().keySet());
    if (statesEntities()) {
      settled.add(ProjectConfiguration.ENTITIES);
    }
    return settled;
  }

  private boolean statesEntities() {
    return annotation.entities().length > 0
        || annotation.entityClasses().length > 0
        || !annotation.persistenceUnit().isBlank();
  }

  private EntitySettings found(Class<?> testClass) {
    var properties = new TreeMap<String, Object>(project.hibernate());
    stated.forEach(properties::put);
    properties.keySet().removeIf(key -> key.startsWith(FLYWAY));
    properties.putAll(code.hibernate());
    return new EntitySettings(
        statesEntities() ? List.of(annotation.entities()) : project.packages(),
        List.of(annotation.entityClasses()),
        Optional.of(annotation.persistenceUnit()).filter(unit -> !unit.isBlank()),
        project.mappingFiles(),
        properties,
        annotation.postgres().version(),
        testClass.getClassLoader(),
        !statesEntities());
  }

  EntitySettings entities() {
    return entities;
  }

  MigrationSettings migrations(Duration timeout) {
    return new MigrationSettings(
        locations(),
        flyway(),
        code.factories(),
        code.customizers(),
        Set.of(annotation.exempt()),
        role(),
        timeout,
        entities.classLoader());
  }

  private Optional<String> role() {
    return Optional.of(annotation.migrateAs()).filter(role -> !role.isBlank());
  }

  private List<String> locations() {
    if (annotation.migrations().length > 0) {
      return List.of(annotation.migrations());
    }
    String locations = flyway.getOrDefault(LOCATIONS, "");
    return locations.isBlank()
        ? List.of(DEFAULT_LOCATION)
        : List.of(locations.strip().split("\\s*,\\s*"));
  }

  private Map<String, String> flyway() {
    var others = new TreeMap<>(flyway);
    others.remove(LOCATIONS);
    return others;
  }

  /** Every setting that is not at its default, the locations and the entities; for the report. */
  List<Found> found() {
    var found = new ArrayList<>(project.found());
    stated.forEach((key, value) -> found.add(Found.of(key, value, "@SchemaContract")));
    role().ifPresent(role -> found.add(Found.of("migrateAs", role, "@SchemaContract")));
    found.removeIf(f -> code.hibernate().containsKey(f.setting()));
    code.hibernate()
        .forEach(
            (key, value) -> found.add(Found.of(key, value.getClass().getName(), "configuredBy")));
    code.flyway()
        .forEach(c -> found.add(Found.of("flyway", c.getClass().getName(), "configuredBy")));
    if (annotation.exempt().length > 0) {
      found.add(Found.of("exempt", String.join(",", annotation.exempt()), "@SchemaContract"));
    }
    if (!flyway.containsKey(LOCATIONS)) {
      found.add(Found.of(LOCATIONS, DEFAULT_LOCATION, "default"));
    }
    EntityConventions.bootNaming(entities)
        .forEach((key, value) -> found.add(Found.of(key, value, "Spring Boot's default")));
    if (project.packages().isEmpty()) {
      found.add(entitiesFound());
    }
    return found;
  }

  private Found entitiesFound() {
    String what =
        entities
            .persistenceUnit()
            .map(unit -> "persistence unit " + unit)
            .orElseGet(() -> String.join(",", names()));
    String source =
        statesEntities()
            ? "@SchemaContract"
            : entities.persistenceUnit().isPresent()
                ? "META-INF/persistence.xml (class path)"
                : "package of the test class";
    return Found.of(ProjectConfiguration.ENTITIES, what, source);
  }

  private List<String> names() {
    var names = new ArrayList<>(entities.packages());
    entities.classes().forEach(c -> names.add(c.getName()));
    return names;
  }
}
