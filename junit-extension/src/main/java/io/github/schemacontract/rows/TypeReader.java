package io.github.schemacontract.rows;

import io.github.schemacontract.rows.TypeShape.DomainCheck;
import io.github.schemacontract.rows.TypeShape.Part;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads the types of columns, and those that these are made of. */
final class TypeReader {
  private TypeReader() {}

  /** The question for the types of users that tables have in their columns. */
  static Queries.Question<?> ofColumns(Collection<Long> tables, Map<Long, TypeShape> types) {
    return question(List.of(), tables, types);
  }

  /** Adds those of PostgreSQL itself that columns have. */
  static void complete(
      Queries queries, Known known, Map<Long, TypeShape> types, Stream<ColumnShape> columns)
      throws SQLException {
    known.types().forEach(types::putIfAbsent);
    Set<Long> missing =
        columns
            .map(ColumnShape::type)
            .filter(type -> !types.containsKey(type))
            .collect(Collectors.toSet());
    if (!missing.isEmpty()) {
      queries.ask(question(missing, List.of(), types));
    }
    known.keep(types);
  }

  private static Queries.Question<?> question(
      Collection<Long> oids, Collection<Long> tables, Map<Long, TypeShape> types) {
    return Queries.of("types", oids, tables, row -> types.put(row.getLong("oid"), type(row)));
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
