package io.github.schemacontract.rows;

import io.github.schemacontract.rows.TypeShape.Part;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Values of any type, those made of others included. */
final class Samples {
  static final Set<String> TEXTS = Set.of("text", "varchar", "bpchar", "name", "char", "citext");

  /** What the inputs of types that nobody here has heard of may take. */
  private static final List<String> GUESSES =
      List.of("", "0", "{}", "()", "[]", "a", "(0,0)", "[0]", "POINT(0 0)");

  private final Types types;

  Samples(Types types) {
    this.types = types;
  }

  Sample of(Part part) {
    TypeShape type = types.of(part.type());
    return switch (type.kind()) {
      case 'd' -> of(type.inner().get(0));
      case 'e' -> labels(type.labels());
      case 'a' -> array(of(new Part(type.inner().get(0).type(), part.modifier())));
      case 'r' -> range(of(type.inner().get(0)));
      case 'm' -> multirange(of(type.inner().get(0)));
      case 'c' -> composite(type.inner().stream().map(this::of).toList());
      default -> base(type.name(), part.modifier());
    };
  }

  private static Sample base(String type, int modifier) {
    if (TEXTS.contains(type)) {
      return text(Modifier.length(type, modifier));
    }
    return switch (type) {
      case "numeric" -> numeric(modifier);
      case "bit" -> bits(Modifier.bits(type, modifier), Modifier.bits(type, modifier));
      case "varbit" -> bits(0, Modifier.bits(type, modifier));
      default -> PlainSamples.of(type).orElseGet(() -> new Sample(GUESSES, List.of(), List.of()));
    };
  }

  private static Sample text(int length) {
    return Sample.of(List.of("", "a"), text(length, 'a'), text(Math.min(length, 10), 'a'));
  }

  /** A text of a length, of all letters from the given one on. */
  static String text(int length, char first) {
    var text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append((char) (first + i % 26));
    }
    return text.toString();
  }

  private static Sample numeric(int modifier) {
    int digits = Modifier.digits(modifier);
    int scale = Modifier.scale(modifier);
    // Room for a factor of some hundreds, as far as there is room at all.
    BigDecimal whole =
        BigDecimal.ONE.scaleByPowerOfTen(Math.max(digits - 4, digits > 0 ? 0 : digits - 1));
    BigDecimal fraction = scale > 0 && digits > 0 ? new BigDecimal("0.5") : BigDecimal.ZERO;
    BigDecimal last = BigDecimal.ONE.scaleByPowerOfTen(digits - 1);
    return Sample.of(List.of("0", digits > 0 ? "1" : "0"), whole.add(fraction).toPlainString())
        .withEdges(last.multiply(new BigDecimal(9)).toPlainString());
  }

  private static Sample bits(int least, int most) {
    return Sample.of(List.of("0".repeat(least)), "10".repeat(most).substring(0, most));
  }

  private static Sample labels(List<String> labels) {
    var falling = new ArrayList<>(labels);
    Collections.reverse(falling);
    return new Sample(labels, falling, List.of());
  }

  private static Sample array(Sample element) {
    String all =
        list(
            "{",
            Stream.of(first(element.small()), first(element.large()))
                .flatMap(List::stream)
                .toList(),
            "}");
    return new Sample(
        Stream.concat(
                Stream.of("{}"),
                element.small().stream().limit(2).map(v -> list("{", List.of(v), "}")))
            .toList(),
        List.of(all),
        element.edges().stream().map(v -> list("{", List.of(v), "}")).toList());
  }

  private static Sample range(Sample bound) {
    return bound.small().isEmpty() || bound.large().isEmpty()
        ? Sample.of(List.of("empty"), "(,)")
        : Sample.of(
                List.of(
                    "empty", list("[", List.of(bound.small().get(0), bound.small().get(0)), "]")),
                list("[", List.of(bound.small().get(0), bound.large().get(0)), ")"))
            .withEdges("(,)");
  }

  private static Sample multirange(Sample bound) {
    Sample range = range(bound);
    return Sample.of(
            List.of("{}"), range.large().stream().map(r -> "{" + r + "}").toArray(String[]::new))
        .withEdges("{(,)}");
  }

  private static Sample composite(List<Sample> fields) {
    String empty = fields.stream().map(f -> "").collect(Collectors.joining(",", "(", ")"));
    return Sample.of(
        List.of(empty),
        list(
            "(", fields.stream().flatMap(f -> either(f.large(), f.small()).stream()).toList(), ")"),
        list(
            "(",
            fields.stream().flatMap(f -> either(f.small(), f.large()).stream()).toList(),
            ")"));
  }

  private static List<String> either(List<String> values, List<String> others) {
    return values.isEmpty() ? first(others) : first(values);
  }

  private static List<String> first(List<String> values) {
    return values.stream().limit(1).toList();
  }

  /** Values inside an array, a range or a composite value, each in double quotes. */
  static String list(String open, List<String> values, String close) {
    return values.stream()
        .map(v -> '"' + v.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
        .collect(Collectors.joining(",", open, close));
  }
}
