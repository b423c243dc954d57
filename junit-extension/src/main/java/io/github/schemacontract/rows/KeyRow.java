package io.github.schemacontract.rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A unique index or an exclusion as the catalog holds it.
 *
 * @param elements its columns and expressions, as they can be typed
 * @param keys those of its columns that are no expression
 * @param predicate the rows that it is about, where it is not about all
 * @param operators of an exclusion, one for each element
 * @param nullsEqual whether two nulls are the same
 */
record KeyRow(
    String name,
    List<String> elements,
    List<String> keys,
    Optional<String> predicate,
    List<String> operators,
    boolean nullsEqual) {
  static KeyRow of(ResultSet row) throws SQLException {
    return new KeyRow(
        row.getString("name"),
        Query.list(row, "elements"),
        Query.list(row, "keys"),
        Optional.ofNullable(row.getString("predicate")),
        Query.list(row, "operators"),
        row.getBoolean("nulls_equal"));
  }

  /** All that its columns are read from. */
  String text() {
    return String.join(" ", elements) + " " + predicate.orElse("");
  }

  /**
   * That no row is there with which this one conflicts. What the new row holds is written without
   * qualification; {@code old} has columns of other names, so it can not be meant.
   */
  String condition(String table) {
    String columns =
        numbers()
            .mapToObj(i -> "(" + elements.get(i) + ") as \"old " + i + "\"")
            .collect(Collectors.joining(", "));
    String same = numbers().mapToObj(this::same).collect(Collectors.joining(" and "));
    String where = predicate.map(p -> " where " + p).orElse("");
    String others = "(select " + columns + " from " + table + where + ") old";
    String free = "not exists (select from " + others + " where " + same + ")";
    return predicate.map(p -> "(" + p + ") is not true or " + free).orElse(free);
  }

  private String same(int i) {
    String operator = nullsEqual ? "is not distinct from" : "=";
    return "old.\"old %d\" %s (%s)"
        .formatted(i, operators.isEmpty() ? operator : operators.get(i), elements.get(i));
  }

  private IntStream numbers() {
    return IntStream.range(0, elements.size());
  }
}
