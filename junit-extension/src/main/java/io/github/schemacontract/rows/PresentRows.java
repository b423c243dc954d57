package io.github.schemacontract.rows;

import io.github.schemacontract.catalog.Identifier;
import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Rows that are in tables already: all of them where they are few, otherwise as many as memory can
 * hold whatever the size of the table, evenly spread over it.
 */
final class PresentRows {
  private static final int MOST = 1_000;
  private static final int LONGEST_ROW = 10_000;
  private static final long MOST_CHARACTERS = 1_000_000;

  /** The same rows each time: scans begin at the first row, and one process reads them. */
  private static final String IN_ORDER =
      "set synchronize_seqscans = off; set max_parallel_workers_per_gather = 0";

  private final Connection connection;
  private final long since;

  /**
   * Looks for rows.
   *
   * @param since only those that this transaction or a later one wrote
   */
  PresentRows(Connection connection, long since) {
    this.connection = connection;
    this.since = since;
  }

  /** The number that transactions have from now on. */
  static long now(Connection connection) throws SQLException {
    Moment now = Moment.now(Queries.of(connection));
    return now.open() > 0 ? now.open() : now.next();
  }

  /** The tables that hold such rows, each with them. */
  List<FollowedTable> without(Set<ObjectPath> tables) throws SQLException {
    Map<Long, Boolean> partitions = partitions();
    var followed = new ArrayList<FollowedTable>();
    try (var statement = connection.createStatement()) {
      statement.execute(IN_ORDER);
    }
    for (Look look : Look.at(Queries.of(connection), partitions.keySet()).values()) {
      if (!tables.contains(ObjectPath.of(ObjectKind.TABLE, look.schema(), look.name()))) {
        List<Map<Integer, Optional<String>>> rows = rows(look);
        if (!rows.isEmpty()) {
          followed.add(new FollowedTable(look, rows, partitions.getOrDefault(look.table(), false)));
        }
      }
    }
    return followed;
  }

  private Map<Long, Boolean> partitions() throws SQLException {
    var partitions = new HashMap<Long, Boolean>();
    try (var statement = connection.createStatement();
        ResultSet row = statement.executeQuery(Query.text("holding"))) {
      while (row.next()) {
        partitions.put(row.getLong(1), row.getBoolean(2));
      }
    }
    return partitions;
  }

  private List<Map<Integer, Optional<String>>> rows(Look look) throws SQLException {
    String table = "only " + Identifier.of(look.schema()) + "." + Identifier.of(look.name());
    String written = " t where t.xmin::pg_catalog.text::bigint >= " + since;
    long step = (count(table + written) + MOST - 1) / MOST;
    if (step == 0 || look.columns().isEmpty()) {
      return List.of();
    }
    String columns =
        look.columns().values().stream()
            .map(column -> "(r)." + Identifier.of(column.name()) + "::pg_catalog.text")
            .collect(Collectors.joining(", "));
    return read(
        "select %s from (select t as r, row_number() over () as n from %s) x where n %% %d = 0 and pg_catalog.length(r::pg_catalog.text) <= %d"
            .formatted(columns, table + written, step, LONGEST_ROW),
        List.copyOf(look.columns().keySet()));
  }

  private long count(String from) throws SQLException {
    try (var statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select pg_catalog.count(*) from " + from)) {
      return row.next() ? row.getLong(1) : 0;
    }
  }

  private List<Map<Integer, Optional<String>>> read(String sql, List<Integer> numbers)
      throws SQLException {
    var rows = new ArrayList<Map<Integer, Optional<String>>>();
    long characters = 0;
    try (var statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      while (row.next() && characters < MOST_CHARACTERS) {
        var values = new TreeMap<Integer, Optional<String>>();
        for (int i = 0; i < numbers.size(); i++) {
          Optional<String> value = Optional.ofNullable(row.getString(i + 1));
          characters += value.map(String::length).orElse(0);
          values.put(numbers.get(i), value);
        }
        rows.add(values);
      }
    }
    return rows;
  }
}
