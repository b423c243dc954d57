package io.github.schemacontract.entities;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.TableGenerator;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;
import org.hibernate.mapping.PersistentClass;

/** The names that what generates an id can have, as a mapping would write them. */
final class GeneratorNames {
  private static final String SUFFIX = "_SEQ";
  private static final Set<String> SEQUENCE_PARAMETERS = Set.of("sequence_name", "sequence");

  private GeneratorNames() {}

  /** The names of a sequence, the likeliest first; none for an id that no sequence generates. */
  @SuppressWarnings({"deprecation", "removal"}) // It is what many applications still have.
  static Stream<String> sequences(PersistentClass entity, Attribute id) {
    if (!generated(id, Set.of(GenerationType.AUTO, GenerationType.SEQUENCE))) {
      return Stream.empty();
    }
    String generator = generator(id);
    return Stream.of(
            annotations(entity, id, SequenceGenerator.class)
                .filter(g -> fits(g.name(), generator))
                .map(SequenceGenerator::sequenceName),
            annotations(entity, id, GenericGenerator.class)
                .filter(g -> fits(g.name(), generator))
                .flatMap(g -> Stream.of(g.parameters()))
                .filter(p -> SEQUENCE_PARAMETERS.contains(p.name()))
                .map(Parameter::value),
            Stream.of(generator),
            Stream.of(entity.getTable().getName() + SUFFIX, entity.getJpaEntityName() + SUFFIX),
            // One sequence for all, as older strategies have it.
            Stream.of("hibernate_sequence"))
        .flatMap(s -> s)
        .filter(name -> !name.isEmpty());
  }

  /** The names of a table that generates ids; none for an id that no table generates. */
  static Stream<String> tables(PersistentClass entity, Attribute id) {
    if (!generated(id, Set.of(GenerationType.AUTO, GenerationType.TABLE))) {
      return Stream.empty();
    }
    String generator = generator(id);
    return Stream.of(
            annotations(entity, id, TableGenerator.class)
                .filter(g -> fits(g.name(), generator))
                .map(TableGenerator::table),
            Stream.of(generator, "hibernate_sequences"))
        .flatMap(s -> s)
        .filter(name -> !name.isEmpty());
  }

  private static boolean generated(Attribute id, Set<GenerationType> strategies) {
    return id.annotations(GeneratedValue.class).anyMatch(g -> strategies.contains(g.strategy()));
  }

  private static String generator(Attribute id) {
    return id.annotations(GeneratedValue.class)
        .map(GeneratedValue::generator)
        .findFirst()
        .orElse("");
  }

  private static boolean fits(String name, String wanted) {
    return name.isEmpty() || wanted.isEmpty() || name.equals(wanted);
  }

  /** At the attribute, its class and those above, and their packages. */
  private static <A extends Annotation> Stream<A> annotations(
      PersistentClass entity, Attribute id, Class<A> type) {
    Stream<AnnotatedElement> places =
        Stream.concat(
            id.member().stream(),
            Owner.of(entity).hierarchy().flatMap(c -> Stream.of(c, c.getPackage())));
    return places.flatMap(place -> Stream.of(place.getAnnotationsByType(type)));
  }
}
