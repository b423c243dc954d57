package io.github.schemacontract.rows;

import io.github.schemacontract.rows.TypeShape.DomainCheck;
import io.github.schemacontract.rows.TypeShape.Part;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads the types of columns, and those that these are made of. */
final class TypeReader {
  private TypeReader() {}

  /** The types of columns and all that these are made of, by oid. */
  static Map<Long, TypeShape> read(Queries queries, Known known, Stream<ColumnShape> columns)
      throws SQLException {
    var types = new HashMap<>(known.types());
    Set<Long> missing =
        columns
            .map(ColumnShape::type)
            .filter(type -> !types.containsKey(type))
            .collect(Collectors.toSet());
    if (!missing.isEmpty()) {
      queries.read("types", missing, row -> types.put(row.getLong("oid"), type(row)));
      known.keep(types);
    }
    return types;
  }

  private static TypeShape type(ResultSet row) throws SQLException {
    return new TypeShape(
        row.getString("name"),
        row.getString("sql"),
        row.getString("kind").charAt(0),
        parts(row),
        row.getBoolean("not_null"),
        Query.list(row, "labels"),
        checks(row));
  }

  private static List<Part> parts(ResultSet row) throws SQLException {
    List<String> types = Query.list(row, "inner_types");
    List<String> modifiers = Query.list(row, "modifiers");
    return IntStream.range(0, types.size())
        .mapToObj(
            i ->
                new Part(
                    Long.parseLong(types.get(i)),
                    modifiers.isEmpty() ? -1 : Integer.parseInt(modifiers.get(i))))
        .toList();
  }

  private static List<DomainCheck> checks(ResultSet row) throws SQLException {
    List<String> names = Query.list(row, "check_names");
    List<String> definitions = Query.list(row, "check_definitions");
    List<String> expressions = Query.list(row, "check_expressions");
    return IntStream.range(0, names.size())
        .mapToObj(i -> new DomainCheck(names.get(i), definitions.get(i), expressions.get(i)))
        .toList();
  }
}
