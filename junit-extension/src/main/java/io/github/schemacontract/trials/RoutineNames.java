package io.github.schemacontract.trials;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Looks for functions, procedures and aggregates by their names alone, in any schema. */
final class RoutineNames {
  private static final String EXISTS =
      """
      select exists (
        select from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        where p.proname = ? and coalesce(n.nspname = ?, true))
      """;

  private RoutineNames() {}

  /** The names that a text begins with, as the catalog would hold them; empty if there are none. */
  static List<String> in(Connection connection, String text) throws SQLException {
    return Attempt.in(connection, () -> parsed(connection, text)).orElse(List.of());
  }

  private static List<String> parsed(Connection connection, String text) throws SQLException {
    try (var statement = connection.prepareStatement("select parse_ident(?, false)")) {
      statement.setString(1, text);
      try (var rows = statement.executeQuery()) {
        rows.next();
        return List.of((String[]) rows.getArray(1).getArray());
      }
    }
  }

  static boolean exists(Connection connection, List<String> names) throws SQLException {
    int last = names.size() - 1;
    Optional<String> schema = last == 0 ? Optional.empty() : Optional.of(names.get(last - 1));
    try (var statement = connection.prepareStatement(EXISTS)) {
      statement.setString(1, names.get(last));
      statement.setString(2, schema.orElse(null));
      try (var rows = statement.executeQuery()) {
        return rows.next() && rows.getBoolean(1);
      }
    }
  }
}
