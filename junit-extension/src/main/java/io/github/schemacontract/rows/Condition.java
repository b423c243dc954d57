package io.github.schemacontract.rows;

import java.sql.ResultSet;
import java.sql.SQLException;

/** A check as the catalog holds it. */
record Condition(String name, String expression) {
  static Condition of(ResultSet row) throws SQLException {
    return new Condition(row.getString("name"), row.getString("condition"));
  }
}
