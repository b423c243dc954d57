package io.github.schemacontract;

import io.github.schemacontract.entities.HibernateCustomizer;
import io.github.schemacontract.harness.SettingsException;
import io.github.schemacontract.migrations.FlywayCustomizer;
import io.github.schemacontract.migrations.FlywayFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The classes that a test hands in to configure Flyway or Hibernate in code.
 *
 * @param factories those that hand in whole Flyways
 * @param customizers those that change Flyway's configuration
 * @param hibernate the settings of those for Hibernate
 */
record ConfiguredBy(
    List<FlywayFactory> factories,
    List<FlywayCustomizer> customizers,
    Map<String, Object> hibernate) {

  static ConfiguredBy of(SchemaContract annotation, Class<?> testClass) {
    List<Object> all =
        Arrays.stream(annotation.configuredBy()).map(c -> instance(c, testClass)).toList();
    var settings = new TreeMap<String, Object>();
    all.stream()
        .filter(HibernateCustomizer.class::isInstance)
        .forEach(c -> settings.putAll(((HibernateCustomizer) c).hibernateSettings()));
    return new ConfiguredBy(
        only(FlywayFactory.class, all), only(FlywayCustomizer.class, all), settings);
  }

  private static <T> List<T> only(Class<T> type, List<Object> all) {
    return all.stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** Those that have to do with Flyway. */
  Stream<Object> flyway() {
    return Stream.concat(factories.stream(), customizers.stream()).distinct();
  }

  private static Object instance(Class<?> type, Class<?> testClass) {
    boolean known =
        FlywayCustomizer.class.isAssignableFrom(type)
            || FlywayFactory.class.isAssignableFrom(type)
            || HibernateCustomizer.class.isAssignableFrom(type);
    if (!known) {
      throw new SettingsException(
          place(type, testClass)
              + ", which configures nothing: let it implement FlywayCustomizer,"
              + " FlywayFactory or HibernateCustomizer.");
    }
    try {
      var constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      return constructor.newInstance();
    } catch (ReflectiveOperationException e) {
      throw new SettingsException(
          place(type, testClass)
              + ", of which no instance can be made: give it a constructor without parameters"
              + " that throws nothing, and make it static where it is nested.",
          e);
    }
  }

  private static String place(Class<?> type, Class<?> testClass) {
    return "@SchemaContract(configuredBy) of " + testClass.getName() + " names " + type.getName();
  }
}
