package io.github.schemacontract.entities;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.AttributeOverrides;
import jakarta.persistence.Column;
import java.lang.reflect.AnnotatedElement;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The {@code @Column} of an attribute: its own, or the one that overrides it from outside. */
final class Overrides {
  private Overrides() {}

  static Optional<Column> column(Attribute attribute) {
    return overriding(attribute).or(() -> attribute.annotations(Column.class).findFirst());
  }

  private static Optional<Column> overriding(Attribute attribute) {
    Stream<AttributeOverride> onEntity =
        attribute.entity().hierarchy().flatMap(c -> on(c, attribute.path()));
    Stream<AttributeOverride> onEmbeddables =
        IntStream.range(0, attribute.steps().size() - 1).boxed().flatMap(i -> onStep(attribute, i));
    return Stream.concat(onEntity, onEmbeddables).map(AttributeOverride::column).findFirst();
  }

  private static Stream<AttributeOverride> onStep(Attribute attribute, int index) {
    String rest =
        attribute.steps().stream()
            .skip(index + 1L)
            .map(Attribute.Step::name)
            .collect(Collectors.joining("."));
    return attribute.steps().get(index).member().stream().flatMap(m -> on(m, rest));
  }

  private static Stream<AttributeOverride> on(AnnotatedElement element, String path) {
    Stream<AttributeOverride> single =
        Stream.of(element.getAnnotationsByType(AttributeOverride.class));
    Stream<AttributeOverride> listed =
        Stream.of(element.getAnnotationsByType(AttributeOverrides.class))
            .flatMap(o -> Stream.of(o.value()));
    return Stream.concat(single, listed).filter(o -> o.name().equals(path));
  }
}
