package io.github.schemacontract.trials;

import io.github.schemacontract.catalog.BaseTypes;
import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.Column;
import io.github.schemacontract.catalog.Identifier;
import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.ddl.Definitions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;

/**
 * Tries whether a row goes in without values for some columns that refuse null.
 *
 * <p>A trigger may fill such a column, so the catalog alone can not tell. PostgreSQL runs triggers,
 * then looks for nulls, then at everything else: whatever other error comes, the columns were
 * filled.
 */
@API(status = API.Status.INTERNAL)
public final class InsertTrial {
  private static final Map<String, String> VALUES =
      Map.ofEntries(
          Map.entry("smallint", "0"),
          Map.entry("integer", "0"),
          Map.entry("bigint", "0"),
          Map.entry("numeric", "0"),
          Map.entry("real", "0"),
          Map.entry("double precision", "0"),
          Map.entry("boolean", "false"),
          Map.entry("uuid", "gen_random_uuid()"),
          Map.entry("json", "'{}'"),
          Map.entry("jsonb", "'{}'"),
          Map.entry("bytea", "''"),
          Map.entry("oid", "0"),
          Map.entry("date", "now()"),
          Map.entry("timestamp without time zone", "now()"),
          Map.entry("timestamp with time zone", "now()"),
          Map.entry("time without time zone", "'00:00'"),
          Map.entry("time with time zone", "'00:00+00'"),
          Map.entry("interval", "'0'"),
          Map.entry("inet", "'127.0.0.1'"),
          Map.entry("cidr", "'127.0.0.0/8'"),
          Map.entry("macaddr", "'00:00:00:00:00:00'"),
          Map.entry("money", "'0'"),
          Map.entry("bit", "'0'"),
          Map.entry("bit varying", "''"),
          Map.entry("point", "'(0,0)'"),
          Map.entry("xml", "'<x/>'"));

  private final Catalog catalog;
  private final Connection connection;

  /**
   * A trial on one database.
   *
   * @param catalog the database's catalog
   * @param connection a session in a clone that nobody needs afterwards
   */
  public InsertTrial(Catalog catalog, Connection connection) {
    this.catalog = catalog;
    this.connection = connection;
  }

  /**
   * Those columns without which no row goes in.
   *
   * @param table the table
   * @param mapped the names of the columns that the entity fills
   * @param left the columns that it leaves out
   * @return the columns for which PostgreSQL refused null
   * @throws SQLException when the session breaks
   */
  public Set<ObjectPath> failing(ObjectPath table, Set<String> mapped, List<Column> left)
      throws SQLException {
    return Attempt.in(connection, () -> refusals(table, mapped, left)).orElse(Set.of());
  }

  private Set<ObjectPath> refusals(ObjectPath table, Set<String> mapped, List<Column> left)
      throws SQLException {
    var failing = new HashSet<ObjectPath>();
    var given = new HashSet<>(mapped);
    Set<String> candidates = left.stream().map(c -> c.path().name()).collect(Collectors.toSet());
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      // Each round names one column; it is then given a value, so that the next shows.
      for (int round = 0; round <= left.size(); round++) {
        Optional<String> refused = refused(statement, insert(table, given));
        if (refused.isEmpty() || !candidates.contains(refused.get())) {
          break;
        }
        failing.add(table.child(ObjectKind.COLUMN, refused.get()));
        given.add(refused.get());
      }
    }
    return failing;
  }

  /** The column for which null was refused, if that is why the insert failed. */
  private Optional<String> refused(Statement statement, String insert) throws SQLException {
    var savepoint = connection.setSavepoint();
    try {
      statement.execute(insert);
      return Optional.empty();
    } catch (PSQLException e) {
      boolean isNull = PSQLState.NOT_NULL_VIOLATION.getState().equals(e.getSQLState());
      var error = Optional.ofNullable(e.getServerErrorMessage());
      return isNull ? error.flatMap(m -> Optional.ofNullable(m.getColumn())) : Optional.empty();
    } finally {
      connection.rollback(savepoint);
    }
  }

  private String insert(ObjectPath table, Set<String> mapped) {
    List<Column> columns =
        catalog
            .of(table, Column.class)
            .filter(c -> mapped.contains(c.path().name()))
            .filter(c -> c.generation().isEmpty() && c.identity().isEmpty())
            .toList();
    if (columns.isEmpty()) {
      return "insert into " + table.text() + " default values";
    }
    String values = columns.stream().map(this::value).collect(Collectors.joining(", "));
    return "insert into "
        + table.text()
        + " "
        + Identifier.list(columns.stream().map(c -> c.path().name()).toList())
        + " values ("
        + values
        + ")";
  }

  private String value(Column column) {
    if (!BaseTypes.in(catalog).refusesNull(column)) {
      return "null";
    }
    if (column.defaultValue().isPresent()) {
      return "default";
    }
    String type = BaseTypes.in(catalog).of(column.type());
    String base = type.replaceFirst("\\(.*?\\)", "");
    if (base.endsWith("[]")) {
      return "'{}'";
    }
    Optional<String> label =
        BaseTypes.in(catalog).enumeration(type).flatMap(e -> e.labels().stream().findFirst());
    return label.map(Definitions::literal).orElse(VALUES.getOrDefault(base, "'x'"));
  }
}
