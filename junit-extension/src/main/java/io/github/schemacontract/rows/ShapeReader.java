package io.github.schemacontract.rows;

import io.github.schemacontract.catalog.Identifier;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what the given tables demand of their rows, in a fixed number of queries. */
final class ShapeReader {
  private final Parts<ColumnShape> columns = new Parts<>(ShapeReader::column);
  private final Parts<ForeignKeyShape> foreignKeys = new Parts<>(ShapeReader::foreignKey);
  private final Parts<Condition> conditions = new Parts<>(Condition::of);
  private final Parts<KeyRow> keys = new Parts<>(KeyRow::of);
  private final Set<String> deferred = new LinkedHashSet<>();

  private final Queries queries;
  private final Known known;

  private ShapeReader(Queries queries, Known known) {
    this.queries = queries;
    this.known = known;
  }

  /**
   * Reads shapes.
   *
   * @param first what is asked before, by the same way to the server
   * @param given the oids of the tables
   */
  static Shapes read(
      Queries queries, Known known, List<Queries.Question<?>> first, Collection<Long> given)
      throws SQLException {
    return new ShapeReader(queries, known).read(first, given);
  }

  private Shapes read(List<Queries.Question<?>> first, Collection<Long> given) throws SQLException {
    var asked = new ArrayList<Queries.Question<?>>(first);
    Queries.Question<Table> question = Queries.of("tables", given, ShapeReader::table);
    asked.add(question);
    asked.addAll(parts(given));
    queries.ask(asked);
    List<Table> tables = question.answers();
    var partitions = tables.stream().map(Table::oid).filter(oid -> !given.contains(oid)).toList();
    if (!partitions.isEmpty()) {
      queries.ask(parts(partitions));
    }
    var all = new Types(TypeReader.read(queries, known, columns.all()));
    return new Shapes(
        tables.stream().map(table -> shape(table, all)).toList(), all, List.copyOf(deferred));
  }

  private List<Queries.Question<?>> parts(Collection<Long> oids) {
    return List.of(
        Queries.of("columns", oids, columns::read),
        Queries.of("constraints", oids, this::constraint),
        Queries.of("keys", oids, keys::read));
  }

  private boolean constraint(ResultSet row) throws SQLException {
    Optional.ofNullable(row.getString("deferred")).ifPresent(deferred::add);
    return switch (row.getString("kind")) {
      case "check" -> conditions.read(row);
      case "foreign key" -> foreignKeys.read(row);
      default -> false;
    };
  }

  private TableShape shape(Table table, Types all) {
    List<ColumnShape> own = columns.of(table);
    var rules = new Rules("only " + table.sql, own);
    table.bound.ifPresent(bound -> rules.check("the bound of partition " + table.sql, bound));
    conditions.of(table).forEach(rules::check);
    own.forEach(column -> domainChecks(rules, all, column));
    keys.of(table).forEach(rules::key);
    return new TableShape(
        table.oid,
        table.sql,
        table.root,
        table.rootSql,
        own,
        rules.all(),
        foreignKeys.of(table),
        table.reactions,
        table.empty);
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
    private final Query.Reader<T> reader;

    Parts(Query.Reader<T> reader) {
      this.reader = reader;
    }

    boolean read(ResultSet row) throws SQLException {
      return byTable
          .computeIfAbsent(row.getLong("table"), t -> new ArrayList<>())
          .add(reader.read(row));
    }

    List<T> of(Table table) {
      return byTable.getOrDefault(table.oid, List.of());
    }

    Stream<T> all() {
      return byTable.values().stream().flatMap(List::stream);
    }
  }

  /** A table before its parts are known. */
  private record Table(
      long oid,
      String sql,
      long root,
      String rootSql,
      Optional<String> bound,
      List<String> reactions,
      boolean empty) {}

  private static Table table(ResultSet row) throws SQLException {
    return new Table(
        row.getLong("oid"),
        name(row, "schema", "name"),
        row.getLong("root"),
        name(row, "root_schema", "root_name"),
        Optional.ofNullable(row.getString("bound")),
        Query.list(row, "reactions"),
        row.getBoolean("empty"));
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
        Query.list(row, "columns"),
        row.getLong("parent"),
        (row.getBoolean("parent_only") ? "only " : "") + name(row, "parent_schema", "parent_name"),
        Query.list(row, "parent_columns"),
        row.getBoolean("match_full"),
        row.getBoolean("judged"));
  }

  private static String name(ResultSet row, String schema, String name) throws SQLException {
    return Identifier.of(row.getString(schema)) + "." + Identifier.of(row.getString(name));
  }
}
