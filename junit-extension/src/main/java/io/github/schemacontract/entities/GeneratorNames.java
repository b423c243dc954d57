package io.github.schemacontract.entities;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.SequenceGenerator;
import java.lang.reflect.AnnotatedElement;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.mapping.PersistentClass;

/** The names that the sequence of a generated id can have, the likeliest first. */
final class GeneratorNames {
  private static final String SUFFIX = "_SEQ";

  private GeneratorNames() {}

  /** The names as a mapping would write them; none for an id that no sequence generates. */
  static Stream<String> of(PersistentClass entity, Attribute id) {
    Optional<GeneratedValue> generated = id.annotations(GeneratedValue.class).findFirst();
    boolean sequence =
        generated
            .filter(
                g -> g.strategy() == GenerationType.AUTO || g.strategy() == GenerationType.SEQUENCE)
            .isPresent();
    if (!sequence && !id.has(SequenceGenerator.class)) {
      return Stream.empty();
    }
    String generator = generated.map(GeneratedValue::generator).orElse("");
    return Stream.of(
            generators(entity, id, generator).map(SequenceGenerator::sequenceName),
            Stream.of(generator),
            Stream.of(entity.getTable().getName() + SUFFIX, entity.getJpaEntityName() + SUFFIX),
            // One sequence for all, as older strategies have it.
            Stream.of("hibernate_sequence"))
        .flatMap(s -> s)
        .filter(name -> !name.isEmpty());
  }

  /** The generators of that name at the attribute, its class or its package; nameless ones too. */
  private static Stream<SequenceGenerator> generators(
      PersistentClass entity, Attribute id, String name) {
    Stream<AnnotatedElement> places =
        Stream.concat(
            id.member().stream(),
            Owner.of(entity).hierarchy().flatMap(c -> Stream.of(c, c.getPackage())));
    return places
        .flatMap(place -> Stream.of(place.getAnnotationsByType(SequenceGenerator.class)))
        .filter(g -> g.name().isEmpty() || name.isEmpty() || g.name().equals(name));
  }
}
