package io.github.schemacontract;

import io.github.schemacontract.harness.SettingsException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * Finds schema tests that would never run: a method that overrides one with a starting state does
 * not inherit its annotation, and JUnit passes over it without a word.
 */
final class Overrides {
  private Overrides() {}

  static void check(Class<?> testClass) {
    supertypes(testClass).stream()
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(method -> !Modifier.isPrivate(method.getModifiers()))
        .filter(Overrides::namesState)
        .flatMap(method -> silenced(testClass, method).stream())
        .findFirst()
        .ifPresent(Overrides::refuse);
  }

  /** Every class and interface above the class. */
  private static List<Class<?>> supertypes(Class<?> type) {
    var all = new ArrayList<Class<?>>();
    var above = new ArrayList<Class<?>>(List.of(type.getInterfaces()));
    Optional.ofNullable(type.getSuperclass()).ifPresent(above::add);
    for (Class<?> each : above) {
      all.add(each);
      all.addAll(supertypes(each));
    }
    return all;
  }

  private static Optional<Method> silenced(Class<?> testClass, Method method) {
    return ReflectionSupport.findMethod(testClass, method.getName(), method.getParameterTypes())
        .filter(own -> !own.equals(method) && !namesState(own));
  }

  private static boolean namesState(Method method) {
    return AnnotationSupport.isAnnotated(method, StateSource.class);
  }

  private static void refuse(Method method) {
    throw new SettingsException(
        method.getDeclaringClass().getName()
            + "#"
            + method.getName()
            + " overrides a schema test without its annotation, so it would never run: annotate it"
            + " as the method it overrides, for example with @FromScratch, or give it another"
            + " name. To switch a schema test off, add JUnit's Disabled besides.");
  }
}
