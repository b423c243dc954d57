package io.github.schemacontract.conventions;

import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Spring's {@code @ActiveProfiles} of a test class, by name: Spring is none of our libraries. */
final class TestProfiles {
  private static final String ACTIVE_PROFILES = "org.springframework.test.context.ActiveProfiles";

  private TestProfiles() {}

  /** The profiles in order; empty where the class and those around and above it name none. */
  static List<String> of(Class<?> testClass) {
    var profiles = new ArrayList<String>();
    for (Class<?> c = testClass; c != null; c = c.getSuperclass()) {
      Optional<Annotation> annotation = on(c, new HashSet<>());
      annotation.ifPresent(a -> profiles.addAll(0, named(a)));
      if (annotation.isPresent() && !inherits(annotation.get())) {
        break;
      }
    }
    Class<?> around = testClass.getEnclosingClass();
    return profiles.isEmpty() && around != null
        ? of(around)
        : List.copyOf(new LinkedHashSet<>(profiles));
  }

  private static Optional<Annotation> on(Class<?> type, Set<Class<?>> seen) {
    for (Annotation annotation : type.getDeclaredAnnotations()) {
      Class<?> kind = annotation.annotationType();
      if (kind.getName().equals(ACTIVE_PROFILES)) {
        return Optional.of(annotation);
      }
      if (!kind.getName().startsWith("java.lang.") && seen.add(kind)) {
        Optional<Annotation> above = on(kind, seen);
        if (above.isPresent()) {
          return above;
        }
      }
    }
    return Optional.empty();
  }

  private static List<String> named(Annotation annotation) {
    var names = new LinkedHashSet<String>();
    for (String attribute : List.of("value", "profiles")) {
      Optional<Object> value = attribute(annotation, attribute);
      value.ifPresent(v -> names.addAll(Arrays.asList((String[]) v)));
    }
    return List.copyOf(names);
  }

  private static boolean inherits(Annotation annotation) {
    return attribute(annotation, "inheritProfiles").map(Boolean.TRUE::equals).orElse(true);
  }

  private static Optional<Object> attribute(Annotation annotation, String name) {
    try {
      var method = annotation.annotationType().getMethod(name);
      return Optional.ofNullable(method.invoke(annotation));
    } catch (NoSuchMethodException absent) {
      return Optional.empty();
    } catch (ReflectiveOperationException e) {
      throw new ConfigurationUnreadableException(
          annotation + " can not be read: say which profile is active with spring.profiles.active.",
          e);
    }
  }
}
