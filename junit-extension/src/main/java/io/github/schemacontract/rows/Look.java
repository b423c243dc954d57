package io.github.schemacontract.rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A table as it was at one moment.
 *
 * @param table its oid
 * @param schema its schema
 * @param name its name
 * @param columns its columns by attribute number
 * @param key the attribute numbers of its primary key; empty where it has none
 */
record Look(
    long table, String schema, String name, SortedMap<Integer, Seen> columns, List<Integer> key) {
  Look {
    columns = Collections.unmodifiableSortedMap(new TreeMap<>(columns));
    key = List.copyOf(key);
  }

  /**
   * A column at that moment.
   *
   * @param name its name
   * @param type its type, as PostgreSQL prints it
   * @param generated whether PostgreSQL computes it
   */
  record Seen(String name, String type, boolean generated) {}

  /** The column that has an attribute number. */
  Seen column(int number) {
    return Objects.requireNonNull(columns.get(number));
  }

  /** The attribute number of the column that has a name. */
  Optional<Integer> column(String columnName) {
    return columns.entrySet().stream()
        .filter(column -> column.getValue().name().equals(columnName))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Looks at tables. */
  static Map<Long, Look> at(Queries queries, Collection<Long> tables) throws SQLException {
    var looks = new HashMap<Long, Look>();
    if (!tables.isEmpty()) {
      queries.read("look", tables, row -> looks.put(row.getLong("oid"), of(row)));
    }
    return looks;
  }

  /** Looks at a table that has a name, where there is one. */
  static Optional<Look> named(Queries queries, String schema, String name) throws SQLException {
    try (var statement =
        queries
            .connection()
            .prepareStatement(
                """
                select c.oid::bigint from pg_catalog.pg_class c
                join pg_catalog.pg_namespace n on n.oid = c.relnamespace
                where n.nspname = ? and c.relname = ? and c.relkind in ('r', 'p')
                """)) {
      statement.setString(1, schema);
      statement.setString(2, name);
      try (ResultSet row = statement.executeQuery()) {
        return row.next()
            ? Optional.ofNullable(at(queries, List.of(row.getLong(1))).get(row.getLong(1)))
            : Optional.empty();
      }
    }
  }

  /** The table of a row of a query. */
  static Look of(ResultSet row) throws SQLException {
    var numbers = (Long[]) row.getArray("numbers").getArray();
    var names = (String[]) row.getArray("names").getArray();
    var types = (String[]) row.getArray("types").getArray();
    var generated = (Boolean[]) row.getArray("generated").getArray();
    var columns = new TreeMap<Integer, Seen>();
    for (int i = 0; i < numbers.length; i++) {
      columns.put(numbers[i].intValue(), new Seen(names[i], types[i], generated[i]));
    }
    var key = new ArrayList<Integer>();
    for (Long number : (Long[]) row.getArray("key").getArray()) {
      key.add(number.intValue());
    }
    return new Look(
        row.getLong("oid"), row.getString("schema"), row.getString("name"), columns, key);
  }
}
