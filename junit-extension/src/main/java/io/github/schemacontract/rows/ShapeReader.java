package io.github.schemacontract.rows;

import io.github.schemacontract.catalog.Identifier;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what the given tables demand of their rows, in a fixed number of queries. */
final class ShapeReader {
  private final Queries queries;

  private ShapeReader(Queries queries) {
    this.queries = queries;
  }

  static Shapes read(Queries queries, Collection<Long> given) throws SQLException {
    return new ShapeReader(queries).read(given);
  }

  private Shapes read(Collection<Long> given) throws SQLException {
    List<Table> tables = queries.read("tables", given, ShapeReader::table);
    List<Long> oids = tables.stream().map(Table::oid).toList();
    var columns = new Parts<>("columns", oids, ShapeReader::column);
    var foreignKeys = new Parts<>("foreign_keys", oids, ShapeReader::foreignKey);
    var conditions = new Parts<>("checks", oids, Condition::of);
    var keys = new Parts<>("keys", oids, KeyRow::of);
    queries.ask(columns.question, foreignKeys.question, conditions.question, keys.question);
    var types = TypeReader.read(queries, columns.byTable.values());
    var shapes = new ArrayList<TableShape>();
    for (Table table : tables) {
      List<ColumnShape> own = columns.of(table);
      var rules = new Rules("only " + table.sql, own);
      table.bound.ifPresent(bound -> rules.check("the bound of partition " + table.sql, bound));
      conditions.of(table).forEach(rules::check);
      own.forEach(column -> domainChecks(rules, types, column));
      keys.of(table).forEach(rules::key);
      shapes.add(
          new TableShape(
              table.oid,
              table.sql,
              table.root,
              table.rootSql,
              own,
              rules.all(),
              foreignKeys.of(table),
              table.reactions));
    }
    return new Shapes(shapes, types);
  }

  private static void domainChecks(Rules rules, Types types, ColumnShape column) {
    types.checks(column.type()).forEach(check -> rules.check(check, column));
    types
        .element(column.type())
        .ifPresent(e -> types.checks(e).forEach(check -> rules.elementCheck(check, column)));
  }

  /** What a query says, by table. */
  private static final class Parts<T> {
    private final Map<Long, List<T>> byTable = new HashMap<>();
    private final Queries.Question<?> question;

    Parts(String query, List<Long> oids, Query.Reader<T> reader) {
      question =
          Queries.of(
              query,
              oids,
              row ->
                  byTable
                      .computeIfAbsent(row.getLong("table"), t -> new ArrayList<>())
                      .add(reader.read(row)));
    }

    List<T> of(Table table) {
      return byTable.getOrDefault(table.oid, List.of());
    }
  }

  /** A table before its parts are known. */
  private record Table(
      long oid,
      String sql,
      long root,
      String rootSql,
      Optional<String> bound,
      List<String> reactions) {}

  private static Table table(ResultSet row) throws SQLException {
    return new Table(
        row.getLong("oid"),
        name(row, "schema", "name"),
        row.getLong("root"),
        name(row, "root_schema", "root_name"),
        Optional.ofNullable(row.getString("bound")),
        Query.list(row, "reactions"));
  }

  private static ColumnShape column(ResultSet row) throws SQLException {
    return new ColumnShape(
        row.getInt("number"),
        row.getString("name"),
        row.getLong("type"),
        row.getInt("modifier"),
        row.getBoolean("not_null"),
        Optional.ofNullable(row.getString("generated")),
        row.getBoolean("has_default"));
  }

  private static ForeignKeyShape foreignKey(ResultSet row) throws SQLException {
    return new ForeignKeyShape(
        row.getString("name"),
        row.getString("definition"),
        Query.list(row, "columns"),
        row.getLong("parent"),
        (row.getBoolean("parent_only") ? "only " : "") + name(row, "parent_schema", "parent_name"),
        Query.list(row, "parent_columns"),
        row.getBoolean("match_full"));
  }

  private static String name(ResultSet row, String schema, String name) throws SQLException {
    return Identifier.of(row.getString(schema)) + "." + Identifier.of(row.getString(name));
  }
}
