package io.github.schemacontract.entities;

import java.util.List;
import java.util.Map;

/**
 * The naming strategies that Spring Boot configures where an application says nothing.
 *
 * <p>Named by text: Boot is none of our dependencies, and each generation of it has its own package
 * and its own strategy of Hibernate's.
 */
final class BootNaming {
  private static final String IMPLICIT = "hibernate.implicit_naming_strategy";
  private static final String PHYSICAL = "hibernate.physical_naming_strategy";
  private static final String HIBERNATE_NAMING = "org.hibernate.boot.model.naming.";

  private record Generation(String autoConfiguration, String implicit, String physical) {}

  private static final List<Generation> GENERATIONS =
      List.of(
          new Generation(
              "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration",
              "org.springframework.boot.hibernate.SpringImplicitNamingStrategy",
              HIBERNATE_NAMING + "PhysicalNamingStrategySnakeCaseImpl"),
          new Generation(
              "org.springframework.boot.autoconfigure.orm.jpa.HibernateJpaAutoConfiguration",
              "org.springframework.boot.orm.jpa.hibernate.SpringImplicitNamingStrategy",
              HIBERNATE_NAMING + "CamelCaseToUnderscoresNamingStrategy"));

  private BootNaming() {}

  /** Adds Boot's strategies where Boot is on the class path and nothing else is said. */
  static void addDefaults(Map<String, Object> settings, ClassLoader loader) {
    GENERATIONS.stream()
        .filter(g -> present(g.autoConfiguration(), loader) && present(g.implicit(), loader))
        .findFirst()
        .ifPresent(
            generation -> {
              settings.putIfAbsent(IMPLICIT, generation.implicit());
              settings.putIfAbsent(PHYSICAL, generation.physical());
            });
  }

  private static boolean present(String className, ClassLoader loader) {
    return loader.getResource(className.replace('.', '/') + ".class") != null;
  }
}
