package io.github.schemacontract.verdict;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A type as {@code format_type} prints it, taken apart: {@code numeric(12,2)[]}. */
record PgType(String base, List<Integer> modifiers, boolean array) {
  private static final Pattern FORM =
      Pattern.compile("^(.*?)(?:\\((\\d+(?:,-?\\d+)?)\\))?( with(?:out)? time zone)?((?:\\[])*)$");

  private static final Pattern INTERVAL = Pattern.compile("interval\\b.*");

  static PgType of(String text) {
    if (INTERVAL.matcher(text).matches()) {
      return new PgType("interval", List.of(), text.endsWith("[]"));
    }
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return new PgType(text, List.of(), false);
    }
    String zone = form.group(3) == null ? "" : form.group(3);
    List<Integer> modifiers =
        form.group(2) == null
            ? List.of()
            : Arrays.stream(form.group(2).split(",")).map(Integer::valueOf).toList();
    return new PgType(form.group(1) + zone, modifiers, !form.group(4).isEmpty());
  }

  /** The type of an array's elements, as it is printed. */
  static String element(String array) {
    return array.substring(0, array.indexOf("[]"));
  }

  /** The length of a character type; as good as endless where it has none. */
  int length() {
    return modifiers.isEmpty() ? Integer.MAX_VALUE : modifiers.get(0);
  }

  int precision() {
    return length();
  }

  int scale() {
    return modifiers.size() > 1 ? modifiers.get(1) : 0;
  }

  Family family() {
    return array ? Family.ARRAY : Family.of(base);
  }

  /** Types that a driver treats alike. */
  enum Family {
    INTEGER("smallint", "integer", "bigint"),
    CHARACTER("character varying", "character", "bpchar", "text", "name", "citext"),
    DECIMAL("numeric"),
    FLOAT("real", "double precision"),
    JSON("json", "jsonb"),
    ZONED("timestamp with time zone"),
    UNZONED("timestamp without time zone"),
    DATE("date"),
    TIME("time without time zone", "time with time zone"),
    ARRAY,
    OTHER;

    private final List<String> names;

    Family(String... names) {
      this.names = List.of(names);
    }

    static Family of(String base) {
      String name = base.substring(base.lastIndexOf('.') + 1);
      return Arrays.stream(values()).filter(f -> f.names.contains(name)).findFirst().orElse(OTHER);
    }

    boolean isNumber() {
      return this == INTEGER || this == DECIMAL || this == FLOAT;
    }
  }

  /** Bytes of an integer type. */
  int width() {
    return switch (base) {
      case "smallint" -> 2;
      case "integer" -> 4;
      default -> 8;
    };
  }
}
