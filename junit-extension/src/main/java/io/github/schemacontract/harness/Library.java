package io.github.schemacontract.harness;

import java.security.CodeSource;
import java.util.List;
import java.util.Optional;

/**
 * A library that this one runs with.
 *
 * @param name what people call it
 * @param artifact what they add to their build
 * @param oldest the oldest version that works
 * @param marker a class that every version of it has
 * @param packages what the names of its classes begin with
 * @param property what sets its version in a Spring Boot project, if anything does
 */
record Library(
    String name,
    String artifact,
    String oldest,
    String marker,
    List<String> packages,
    Optional<String> property) {

  private static final List<Library> ALL =
      List.of(
          new Library(
              "JUnit Jupiter",
              "org.junit.jupiter:junit-jupiter",
              "5.12",
              "org.junit.jupiter.api.Test",
              List.of("org.junit."),
              Optional.of("junit-jupiter.version")),
          new Library(
              "The PostgreSQL JDBC driver",
              "org.postgresql:postgresql",
              "42.7",
              "org.postgresql.Driver",
              List.of("org.postgresql."),
              Optional.of("postgresql.version")),
          new Library(
              "Flyway",
              "org.flywaydb:flyway-core",
              "11.7",
              "org.flywaydb.core.Flyway",
              List.of("org.flywaydb."),
              Optional.of("flyway.version")),
          new Library(
              "Hibernate",
              "org.hibernate.orm:hibernate-core",
              "6.6",
              "org.hibernate.boot.MetadataSources",
              List.of("org.hibernate."),
              Optional.of("hibernate.version")),
          new Library(
              "SnakeYAML Engine",
              "org.snakeyaml:snakeyaml-engine",
              "2.10",
              "org.snakeyaml.engine.v2.api.Load",
              List.of("org.snakeyaml.engine."),
              Optional.empty()),
          new Library(
              "Jackson",
              "com.fasterxml.jackson.core:jackson-core",
              "2.19",
              "com.fasterxml.jackson.core.JsonFactory",
              List.of("com.fasterxml.jackson.core."),
              Optional.of("jackson-bom.version")),
          new Library(
              "ClassGraph",
              "io.github.classgraph:classgraph",
              "4.8.200",
              "io.github.classgraph.ClassGraph",
              List.of("io.github.classgraph.", "nonapi.io.github.classgraph."),
              Optional.empty()));

  /** The one whose class is named first in what a linkage error says. */
  static Optional<Library> namedIn(String words) {
    String names = words.replace('/', '.');
    return ALL.stream()
        .filter(library -> library.position(names) < Integer.MAX_VALUE)
        .min((a, b) -> Integer.compare(a.position(names), b.position(names)));
  }

  private int position(String names) {
    return packages.stream()
        .mapToInt(names::indexOf)
        .filter(found -> found >= 0)
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  /** The jar or folder that it comes from; empty where it is missing. */
  Optional<String> place() {
    try {
      Class<?> found = Class.forName(marker, false, Library.class.getClassLoader());
      return Optional.ofNullable(found.getProtectionDomain().getCodeSource())
          .map(CodeSource::getLocation)
          .map(url -> url.getPath())
          .or(() -> Optional.of("a place that does not say which"));
    } catch (ClassNotFoundException | LinkageError e) {
      return Optional.empty();
    }
  }
}
