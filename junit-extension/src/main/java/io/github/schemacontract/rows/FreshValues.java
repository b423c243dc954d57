package io.github.schemacontract.rows;

import io.github.schemacontract.rows.TypeShape.Part;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Values for keys, out of a range that is far from those that people and sequences give out, and
 * from the edges of the types: each number gives another one, always the same.
 */
final class FreshValues {
  private static final int NUMBERS = 1_000_000_000;
  private static final int SMALL_NUMBERS = 30_000;
  private static final int EXACT_IN_FLOAT4 = 10_000_000;
  private static final LocalDate DAYS = LocalDate.of(2060, 1, 1);
  private static final String WORD = "row-";

  private final Types types;

  FreshValues(Types types) {
    this.types = types;
  }

  /**
   * The value of a number.
   *
   * @param number from 0
   * @return none for a type that has too few values to be a key
   */
  Optional<String> of(Part part, int number) {
    Part base = types.base(part);
    TypeShape type = types.of(base.type());
    return switch (type.kind()) {
      case 'b' -> plain(type.name(), base.modifier(), number);
      case 'a' ->
          of(new Part(type.inner().get(0).type(), base.modifier()), number)
              .map(v -> Samples.list("{", List.of(v), "}"));
      case 'r' -> of(type.inner().get(0), number).map(v -> Samples.list("[", List.of(v, v), "]"));
      case 'm' ->
          of(type.inner().get(0), number)
              .map(v -> "{" + Samples.list("[", List.of(v, v), "]") + "}");
      default -> Optional.empty();
    };
  }

  private static Optional<String> plain(String type, int modifier, int n) {
    if (Samples.TEXTS.contains(type)) {
      return Optional.of(text(Modifier.length(type, modifier), n));
    }
    return Optional.ofNullable(
        switch (type) {
          case "int2" -> String.valueOf(SMALL_NUMBERS + n);
          case "int4", "int8", "oid", "xid8", "float8" -> String.valueOf(NUMBERS + n);
          case "float4" -> String.valueOf(EXACT_IN_FLOAT4 + n);
          case "money" -> String.valueOf(NUMBERS + n);
          case "numeric" -> numeric(modifier, n);
          case "uuid" -> "5c4e3a00-0000-4000-8000-%012d".formatted(n);
          case "date" -> day(n);
          case "timestamp" -> day(n) + " 00:00:00";
          case "timestamptz" -> day(n) + " 00:00:00+00";
          case "time" -> time(n);
          case "timetz" -> time(n) + "+00";
          case "interval" -> n + 1000 + " days";
          case "bytea" -> "\\x5c4e3a%08x".formatted(n);
          case "inet", "cidr" -> "10.92.%d.%d".formatted(n / 256 % 256, n % 256);
          case "macaddr" -> "5c:4e:3a:00:%02x:%02x".formatted(n / 256 % 256, n % 256);
          case "macaddr8" -> "5c:4e:3a:00:00:00:%02x:%02x".formatted(n / 256 % 256, n % 256);
          case "bit", "varbit" -> bits(Modifier.bits(type, modifier), n);
          case "jsonb" -> "{\"row\": " + n + "}";
          case "pg_lsn" -> "5C4E3A/%X".formatted(n);
          case "ltree" -> "row.r" + n;
          case "hstore" -> "row=>" + n;
          case "circle" -> "<(%d,0),0.25>".formatted(n + 5000);
          case "box" -> "(%d,0),(%d.25,1)".formatted(n + 5000, n + 5000);
          case "polygon" -> "((%1$d,0),(%1$d.25,1),(%1$d,1))".formatted(n + 5000);
          default -> null;
        });
  }

  private static String text(int length, int n) {
    String word = WORD + n;
    if (word.length() <= length) {
      return word;
    }
    String digits = Integer.toString(n + 10, 36).toLowerCase(Locale.ROOT);
    return digits.substring(Math.max(0, digits.length() - length));
  }

  private static String numeric(int modifier, int n) {
    int digits = Modifier.digits(modifier);
    BigDecimal start =
        digits >= 10
            ? new BigDecimal(NUMBERS)
            : BigDecimal.ONE.scaleByPowerOfTen(digits).divideToIntegralValue(BigDecimal.TEN);
    return digits > 0
        ? start
            .multiply(new BigDecimal(digits >= 10 ? 1 : 3))
            .add(new BigDecimal(n))
            .toPlainString()
        : new BigDecimal(n + 1).scaleByPowerOfTen(-Modifier.scale(modifier)).toPlainString();
  }

  private static String bits(int length, int n) {
    String digits = "0".repeat(length) + Integer.toBinaryString(n + 1);
    return digits.substring(digits.length() - length);
  }

  private static String day(int n) {
    return DAYS.plusDays(n).toString();
  }

  private static String time(int n) {
    return "10:%02d:%02d".formatted(n / 60 % 60, n % 60);
  }
}
