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
 * @param entity the entity it is read for
 * @param steps the attribute's name after those of the embeddables around it
 */
record Attribute(Owner entity, List<Step> steps) {

  /** One name of the path, with the field or getter it stands for, where there is one. */
  record Step(String name, Optional<AnnotatedElement> member) {}

  Attribute {
    steps = List.copyOf(steps);
  }

  static Attribute of(Owner entity, Property property) {
    return new Attribute(entity, List.of(step(entity, property)));
  }

  Attribute inside(Owner component, Property property) {
    List<Step> longer = new ArrayList<>(steps);
    longer.add(step(component, property));
    return new Attribute(entity, longer);
  }

  /** An attribute of which nothing but its path is known. */
  static Attribute named(Owner entity, String path) {
    return new Attribute(entity, List.of(new Step(path, Optional.empty())));
  }

  /** What no attribute stands behind, such as a discriminator. */
  static Attribute none(Owner entity) {
    return new Attribute(entity, List.of());
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

  private static Step step(Owner owner, Property property) {
    return new Step(property.getName(), owner.type().flatMap(type -> Members.of(type, property)));
  }
}
