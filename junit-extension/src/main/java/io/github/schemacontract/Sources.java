package io.github.schemacontract;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every {@link StateSource} of a method, in the order in which its annotations stand. */
final class Sources {
  private final List<StateSource> found = new ArrayList<>();
  private final Set<AnnotatedElement> seen = new HashSet<>();

  static List<StateSource> of(AnnotatedElement element) {
    var sources = new Sources();
    sources.search(element);
    return sources.found.stream().distinct().toList();
  }

  private void search(AnnotatedElement element) {
    if (!seen.add(element)) {
      return;
    }
    for (Annotation annotation : element.getDeclaredAnnotations()) {
      if (annotation instanceof StateSource source) {
        found.add(source);
      } else if (!annotation.annotationType().getName().startsWith("java.lang.annotation")) {
        search(annotation.annotationType());
      }
    }
  }
}
