package io.github.schemacontract.trials;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.Column;
import io.github.schemacontract.catalog.Identifier;
import io.github.schemacontract.catalog.Key;
import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.postgres.Database;
import io.github.schemacontract.postgres.PostgresException;
import io.github.schemacontract.postgres.SqlError;
import io.github.schemacontract.verdict.ReferenceRow;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apiguardian.api.API;

/** Looks in the migrated database for the rows that the contract promises. */
@API(status = API.Status.INTERNAL)
public final class RowTrial {
  private static final String NO_SUCH_OPERATOR = "42883";

  private final Catalog catalog;
  private final Connection connection;

  private RowTrial(Catalog catalog, Connection connection) {
    this.catalog = catalog;
    this.connection = connection;
  }

  /**
   * A promised row that is not there.
   *
   * @param row what was promised
   * @param found the values of the row with the same primary key, where there is one
   * @param error why PostgreSQL can not look for it, where it can not
   */
  public record Absent(
      ReferenceRow row,
      Optional<SortedMap<String, Optional<String>>> found,
      Optional<SqlError> error) {}

  /**
   * Which of the rows are not there.
   *
   * @param rows what was promised, of tables and columns that the database has
   * @param catalog the database's catalog
   * @param database the migrated database, only looked at
   */
  public static List<Absent> absent(
      Collection<ReferenceRow> rows, Catalog catalog, Database database) {
    if (rows.isEmpty()) {
      return List.of();
    }
    try (Connection connection = database.connect()) {
      var trial = new RowTrial(catalog, connection);
      var absent = new ArrayList<Absent>();
      for (ReferenceRow row : rows) {
        trial.absent(row).ifPresent(absent::add);
      }
      return List.copyOf(absent);
    } catch (SQLException e) {
      throw new PostgresException("Cannot look for rows in " + database.name(), e);
    }
  }

  private Optional<Absent> absent(ReferenceRow row) throws SQLException {
    try {
      return isThere(row)
          ? Optional.empty()
          : Optional.of(new Absent(row, sameKey(row), Optional.empty()));
    } catch (SQLException e) {
      if (!connection.isValid(0)) {
        throw e;
      }
      return Optional.of(new Absent(row, Optional.empty(), Optional.of(SqlError.of(e))));
    }
  }

  private boolean isThere(ReferenceRow row) throws SQLException {
    try {
      return !select("1", row, row.values(), "%s is not distinct from %s").isEmpty();
    } catch (SQLException e) {
      if (!NO_SUCH_OPERATOR.equals(e.getSQLState())) {
        throw e;
      }
      // Types like json and point have no equality: their texts are compared.
      return !select("1", row, row.values(), "%s::text is not distinct from (%s)::text").isEmpty();
    }
  }

  /** The row with the promised primary key, when the promise names all of its columns. */
  private Optional<SortedMap<String, Optional<String>>> sameKey(ReferenceRow row)
      throws SQLException {
    var key = new LinkedHashMap<>(row.values());
    List<String> columns =
        catalog
            .of(row.table(), Key.class)
            .filter(k -> k.path().kind() == ObjectKind.PRIMARY_KEY)
            .findFirst()
            .map(Key::columns)
            .orElse(List.of());
    key.keySet().retainAll(columns);
    if (columns.isEmpty() || key.size() < columns.size()) {
      return Optional.empty();
    }
    String values =
        row.values().keySet().stream()
            .map(name -> Identifier.of(name) + "::text")
            .collect(Collectors.joining(", "));
    List<List<Optional<String>>> found = select(values, row, key, "%s is not distinct from %s");
    return found.stream().findFirst().map(list -> byName(row, list));
  }

  private static SortedMap<String, Optional<String>> byName(
      ReferenceRow row, List<Optional<String>> values) {
    var named = new TreeMap<String, Optional<String>>();
    var next = values.iterator();
    row.values().keySet().forEach(name -> named.put(name, next.next()));
    return named;
  }

  private List<List<Optional<String>>> select(
      String what, ReferenceRow row, Map<String, Optional<String>> sought, String condition)
      throws SQLException {
    String where =
        sought.keySet().stream()
            .map(
                name ->
                    condition.formatted(Identifier.of(name), "cast(? as " + type(row, name) + ")"))
            .collect(Collectors.joining(" and "));
    try (var statement =
        connection.prepareStatement(
            "select " + what + " from " + row.table().text() + " where " + where + " limit 1")) {
      int index = 1;
      for (Optional<String> value : sought.values()) {
        statement.setObject(index++, value.orElse(null), java.sql.Types.OTHER);
      }
      try (var result = statement.executeQuery()) {
        var rows = new ArrayList<List<Optional<String>>>();
        while (result.next()) {
          var values = new ArrayList<Optional<String>>();
          for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
            values.add(Optional.ofNullable(result.getString(i)));
          }
          rows.add(values);
        }
        return rows;
      }
    }
  }

  private String type(ReferenceRow row, String column) {
    ObjectPath path = row.table().child(ObjectKind.COLUMN, column);
    return catalog.find(path, Column.class).orElseThrow().type();
  }
}
