package io.github.schemacontract.rows;

import io.github.schemacontract.rows.TypeShape.Part;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Values that the checks of a table speak of, and their neighbours. */
final class CheckHints {
  private static final Comparator<String> SHORTEST =
      Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder());
  private static final Set<String> INTEGERS = Set.of("int2", "int4", "int8", "oid");
  private static final Set<String> FRACTIONS = Set.of("numeric", "float4", "float8", "money");
  private static final int LONGEST_LIST = 20;

  private final Types types;
  private final Samples samples;

  CheckHints(Types types, Samples samples) {
    this.types = types;
    this.samples = samples;
  }

  /** Those for a column, the smallest or shortest first. */
  List<String> of(TableShape table, ColumnShape column) {
    List<Literals> checks =
        table.rules().stream()
            .filter(rule -> rule.columns().contains(column.name()))
            .flatMap(rule -> rule.check().stream())
            .map(Literals::of)
            .toList();
    if (checks.isEmpty()) {
      return List.of();
    }
    Set<String> values = new LinkedHashSet<>();
    checks.forEach(said -> values.addAll(of(new Part(column.type(), column.modifier()), said)));
    return List.copyOf(values);
  }

  private List<String> of(Part part, Literals said) {
    Part base = types.base(part);
    TypeShape type = types.of(base.type());
    if (INTEGERS.contains(type.name()) || FRACTIONS.contains(type.name())) {
      return numbers(type.name(), base.modifier(), said);
    }
    if (Samples.TEXTS.contains(type.name())) {
      return texts(Modifier.length(type.name(), base.modifier()), said);
    }
    return switch (type.kind()) {
      case 'a' -> lists(new Part(type.inner().get(0).type(), base.modifier()), said);
      case 'r', 'm' -> ranges(type, said);
      default -> others(type, said);
    };
  }

  private static List<String> numbers(String type, int modifier, Literals said) {
    Stream<BigDecimal> near =
        said.numbers().stream()
            .flatMap(n -> Stream.of(n, n.add(BigDecimal.ONE), n.subtract(BigDecimal.ONE)));
    return near.filter(n -> fits(type, modifier, n))
        .sorted(Comparator.comparing(BigDecimal::abs))
        .map(BigDecimal::toPlainString)
        .distinct()
        .toList();
  }

  private static boolean fits(String type, int modifier, BigDecimal number) {
    int digits = number.precision() - number.scale();
    return switch (type) {
      case "int2" -> isWhole(number) && digits < 5;
      case "int4", "oid" -> isWhole(number) && digits < 10;
      case "int8" -> isWhole(number) && digits < 19;
      case "numeric" -> digits <= Modifier.digits(modifier);
      default -> digits < 16;
    };
  }

  private static boolean isWhole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0;
  }

  private static List<String> texts(int length, Literals said) {
    Stream<String> lengths =
        said.numbers().stream()
            .filter(n -> isWhole(n) && n.signum() > 0 && n.precision() - n.scale() < 5)
            .flatMap(
                n -> Stream.of(n.intValueExact() - 1, n.intValueExact(), n.intValueExact() + 1))
            .filter(n -> n > 0)
            .flatMap(n -> Stream.of(Samples.text(n, 'a'), "1".repeat(n)));
    Stream<String> upper = Stream.of("A", "1", Samples.text(Math.min(length, 10), 'A'));
    return Stream.of(said.texts().stream(), lengths, upper)
        .flatMap(s -> s)
        .filter(text -> text.length() <= length)
        .distinct()
        .sorted(SHORTEST)
        .toList();
  }

  /** Lists of each element that is spoken of, of all of them, and as long as a number says. */
  private List<String> lists(Part element, Literals said) {
    List<String> elements =
        Stream.concat(of(element, said).stream(), samples.of(element).small().stream()).toList();
    List<String> literals = of(element, said.withoutNumbers());
    Stream<List<String>> lists =
        Stream.of(
                elements.stream().limit(LONGEST_LIST).map(List::of),
                Stream.of(literals),
                said.numbers().stream()
                    .filter(n -> isWhole(n) && n.signum() > 0 && n.intValue() < LONGEST_LIST)
                    .flatMap(n -> Stream.of(n.intValue(), n.intValue() + 1))
                    .map(
                        n ->
                            IntStream.range(0, n)
                                .mapToObj(i -> elements.get(i % elements.size()))
                                .toList()))
            .flatMap(s -> s);
    return lists
        .filter(list -> !list.isEmpty())
        .map(list -> Samples.list("{", list, "}"))
        .distinct()
        .sorted(SHORTEST)
        .toList();
  }

  private List<String> ranges(TypeShape type, Literals said) {
    List<String> bounds = of(type.inner().get(0), said);
    Stream<String> own = said.texts(type.sql()).stream();
    Stream<String> points =
        bounds.stream().limit(LONGEST_LIST).map(b -> Samples.list("[", List.of(b, b), "]"));
    return Stream.concat(own, type.kind() == 'm' ? points.map(p -> "{" + p + "}") : points)
        .toList();
  }

  private static List<String> others(TypeShape type, Literals said) {
    return switch (type.name()) {
      case "date", "timestamp", "timestamptz" -> said.days();
      case "json", "jsonb" -> objects(said);
      default -> said.texts(type.sql()).stream().sorted(SHORTEST).toList();
    };
  }

  /** Objects with what is spoken of as keys, each alone and all together. */
  private static List<String> objects(Literals said) {
    List<String> keys =
        said.texts().stream()
            .filter(t -> t.matches("[\\w -]{1,60}"))
            .distinct()
            .limit(LONGEST_LIST)
            .toList();
    return Stream.of("\"a\"", "1", "true", "[]", "{}")
        .flatMap(
            value ->
                Stream.concat(
                    keys.stream().map(k -> "{\"" + k + "\": " + value + "}"),
                    Stream.of(
                        keys.stream()
                            .map(k -> "\"" + k + "\": " + value)
                            .collect(Collectors.joining(", ", "{", "}")))))
        .collect(Collectors.toList());
  }
}
