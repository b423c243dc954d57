package io.github.schemacontract.rows;

import io.github.schemacontract.catalog.Identifier;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads rows of a table as it is now, some columns as texts. */
final class RowSource {
  private final Connection connection;
  private final List<String> columns;
  private final String from;

  RowSource(Connection connection, Look table, List<String> columns) {
    this.connection = connection;
    this.columns =
        columns.stream().map(name -> "t." + Identifier.of(name) + "::pg_catalog.text").toList();
    this.from = " from " + Identifier.of(table.schema()) + "." + Identifier.of(table.name()) + " t";
  }

  /** All rows, unless there are more. */
  Optional<List<List<Optional<String>>>> upTo(int most) throws SQLException {
    try (var statement = connection.prepareStatement(select(most))) {
      List<List<Optional<String>>> rows = read(statement);
      return rows.size() > most ? Optional.empty() : Optional.of(rows);
    }
  }

  /** The query of all rows, and of one more where there are too many. */
  String select(int most) {
    return select() + " limit " + (most + 1);
  }

  /**
   * The rows with some keys; no other row leaves the server.
   *
   * @param key the places of the key's columns among those that are read
   * @param wanted the values of each key
   */
  List<List<Optional<String>>> with(
      List<Integer> key, Collection<? extends List<Optional<String>>> wanted) throws SQLException {
    String names = key.stream().map(columns::get).collect(Collectors.joining(", "));
    String values = key.stream().map(place -> "?::text[]").collect(Collectors.joining(", "));
    try (var statement =
        connection.prepareStatement(
            select()
                + " where (%s) in (select * from pg_catalog.unnest(%s))"
                    .formatted(names, values))) {
      for (int i = 0; i < key.size(); i++) {
        int place = i;
        Object[] column = wanted.stream().map(one -> one.get(place).orElse(null)).toArray();
        statement.setArray(i + 1, connection.createArrayOf("text", column));
      }
      return read(statement);
    }
  }

  private String select() {
    return "select " + String.join(", ", columns) + from;
  }

  private List<List<Optional<String>>> read(PreparedStatement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery()) {
      return rows(row);
    }
  }

  /** All that a query of these columns says. */
  List<List<Optional<String>>> rows(ResultSet row) throws SQLException {
    var rows = new ArrayList<List<Optional<String>>>();
    while (row.next()) {
      var values = new ArrayList<Optional<String>>();
      for (int i = 1; i <= columns.size(); i++) {
        values.add(Optional.ofNullable(row.getString(i)));
      }
      rows.add(values);
    }
    return rows;
  }
}
