package io.github.schemacontract.rows;

import io.github.schemacontract.rows.TypeShape.DomainCheck;
import io.github.schemacontract.rows.TypeShape.Part;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads the types of columns, and those that these are made of. */
final class TypeReader {
  private TypeReader() {}

  static Types read(Queries queries, Collection<List<ColumnShape>> columns) throws SQLException {
    Set<Long> oids =
        columns.stream().flatMap(List::stream).map(ColumnShape::type).collect(Collectors.toSet());
    var types = new HashMap<Long, TypeShape>();
    queries.read("types", oids, row -> types.put(row.getLong("oid"), type(row)));
    return new Types(types);
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
