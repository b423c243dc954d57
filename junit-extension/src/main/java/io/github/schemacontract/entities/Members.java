package io.github.schemacontract.entities;

import java.beans.Introspector;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.mapping.Property;

/** Finds the field or getter behind an attribute, as its access type says. */
final class Members {
  private Members() {}

  static Optional<AnnotatedElement> of(Class<?> type, Property property) {
    Optional<AnnotatedElement> field = field(type, property.getName());
    Optional<AnnotatedElement> getter = getter(type, property.getName());
    return "property".equals(property.getPropertyAccessorName())
        ? getter.or(() -> field)
        : field.or(() -> getter);
  }

  static Class<?> rawType(AnnotatedElement member) {
    return member instanceof Field field ? field.getType() : ((Method) member).getReturnType();
  }

  static java.lang.reflect.Type genericType(AnnotatedElement member) {
    return member instanceof Field field
        ? field.getGenericType()
        : ((Method) member).getGenericReturnType();
  }

  /** The type and its superclasses, innermost first. */
  static Stream<Class<?>> hierarchy(Class<?> type) {
    return Stream.<Class<?>>iterate(
        type, c -> c != null && c != Object.class, Class::getSuperclass);
  }

  private static Optional<AnnotatedElement> field(Class<?> type, String name) {
    return hierarchy(type)
        .flatMap(c -> Arrays.stream(c.getDeclaredFields()))
        .filter(f -> f.getName().equals(name))
        .map(AnnotatedElement.class::cast)
        .findFirst();
  }

  private static Optional<AnnotatedElement> getter(Class<?> type, String name) {
    return hierarchy(type)
        .flatMap(c -> Arrays.stream(c.getDeclaredMethods()))
        .filter(m -> m.getParameterCount() == 0 && !m.isBridge())
        .filter(m -> reads(m.getName(), name))
        .map(AnnotatedElement.class::cast)
        .findFirst();
  }

  private static boolean reads(String method, String attribute) {
    return (method.startsWith("get")
            && Introspector.decapitalize(method.substring(3)).equals(attribute))
        || (method.startsWith("is")
            && Introspector.decapitalize(method.substring(2)).equals(attribute));
  }
}
