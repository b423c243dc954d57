package io.github.schemacontract.entities;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.mapping.Property;

/**
 * An attribute of an entity, perhaps inside embeddables.
 *
 * @param entity the entity class it is read for
 * @param steps the attribute's name after those of the embeddables around it
 */
record Attribute(Class<?> entity, List<Step> steps) {

  /** One name of the path, with the field or getter it stands for, where there is one. */
  record Step(String name, Optional<AnnotatedElement> member) {}

  Attribute {
    steps = List.copyOf(steps);
  }

  static Attribute of(Class<?> entity, Property property) {
    return new Attribute(entity, List.of(step(entity, property)));
  }

  Attribute inside(Class<?> component, Property property) {
    List<Step> longer = new ArrayList<>(steps);
    longer.add(step(component, property));
    return new Attribute(entity, longer);
  }

  /** This attribute with the given path in place of its own names, without members. */
  static Attribute named(Class<?> entity, String path) {
    return new Attribute(entity, List.of(new Step(path, Optional.empty())));
  }

  String path() {
    return steps.stream().map(Step::name).collect(Collectors.joining("."));
  }

  Optional<AnnotatedElement> member() {
    return steps.isEmpty() ? Optional.empty() : steps.get(steps.size() - 1).member();
  }

  <A extends Annotation> Stream<A> annotations(Class<A> type) {
    return member().stream().flatMap(m -> Stream.of(m.getAnnotationsByType(type)));
  }

  boolean has(Class<? extends Annotation> type) {
    return member().filter(m -> m.isAnnotationPresent(type)).isPresent();
  }

  private static Step step(Class<?> type, Property property) {
    return new Step(property.getName(), Members.of(type, property));
  }
}
