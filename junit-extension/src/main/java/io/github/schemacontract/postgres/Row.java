package io.github.schemacontract.postgres;

import io.github.schemacontract.catalog.Facet;
import io.github.schemacontract.catalog.Traits;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The current row of a catalog query, without nulls. */
record Row(ResultSet result) {

  // Asked for in each row: to make a name of it takes longer than to read the value.
  private static final Map<Facet, String> COLUMNS =
      Stream.of(Facet.values())
          .collect(Collectors.toMap(f -> f, f -> f.name().toLowerCase(Locale.ROOT)));

  String text(String column) throws SQLException {
    String value = result.getString(column);
    return value == null ? "" : value;
  }

  Optional<String> optional(String column) throws SQLException {
    return Optional.ofNullable(result.getString(column));
  }

  Optional<String> comment() throws SQLException {
    return optional("comment").map(Row::lines);
  }

  /** A checkout with other line ends does not make another text. */
  static String lines(String text) {
    return text.replace("\r\n", "\n");
  }

  /** What the columns named as the facets are hold; a facet without a value is at its default. */
  Traits traits(Facet... facets) throws SQLException {
    Map<Facet, String> values = new EnumMap<>(Facet.class);
    for (Facet facet : facets) {
      optional(String.valueOf(COLUMNS.get(facet))).ifPresent(text -> values.put(facet, text));
    }
    return Traits.of(values);
  }

  boolean flag(String column) throws SQLException {
    return result.getBoolean(column);
  }

  long number(String column) throws SQLException {
    return result.getLong(column);
  }

  List<String> list(String column) throws SQLException {
    Array array = result.getArray(column);
    return array == null
        ? List.of()
        : Arrays.stream((Object[]) array.getArray()).map(String::valueOf).toList();
  }
}
