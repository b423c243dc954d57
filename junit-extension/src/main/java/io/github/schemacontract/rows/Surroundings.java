package io.github.schemacontract.rows;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a pass changes around itself, and changes back: settings, sequences, deferred judgement. */
final class Surroundings {
  /** How values are printed: the same whatever the session prefers. */
  private static final Map<String, String> PRINTING =
      Map.of(
          "datestyle", "ISO, YMD",
          "intervalstyle", "postgres",
          "timezone", "UTC",
          "extra_float_digits", "1",
          "bytea_output", "hex",
          "xmloption", "content");

  private final Attempts attempts;
  private final Sequences sequences;
  private final List<String> deferred;
  private final List<Optional<String>> settings;
  private final List<String> names = new ArrayList<>(PRINTING.keySet());

  private Surroundings(Attempts attempts, Sequences sequences, List<String> deferred)
      throws SQLException {
    this.attempts = attempts;
    this.sequences = sequences;
    this.deferred = deferred;
    this.settings = current();
  }

  static Surroundings prepare(Connection connection, Attempts attempts, Collection<Long> tables)
      throws SQLException {
    List<String> deferred =
        Query.read(connection, "deferred", tables, row -> row.getString("name"));
    var surroundings =
        new Surroundings(attempts, Sequences.of(connection, attempts, tables), deferred);
    surroundings.set(surroundings.names.stream().map(n -> Optional.of(PRINTING.get(n))).toList());
    // A row is judged when it goes in, and leaves nothing that would forbid to alter its table.
    surroundings.constraints("immediate");
    return surroundings;
  }

  void restore() throws SQLException {
    sequences.setBack();
    constraints("deferred");
    set(settings);
  }

  private List<Optional<String>> current() throws SQLException {
    String sql =
        names.stream()
            .map(n -> "pg_catalog.current_setting('" + n + "')")
            .collect(Collectors.joining(", ", "select ", ""));
    return attempts.query(sql).orElseThrow().get(0);
  }

  private void set(List<Optional<String>> values) throws SQLException {
    var calls = new ArrayList<String>();
    for (int i = 0; i < names.size(); i++) {
      String value = Value.of(values.get(i).orElseThrow()).sql();
      calls.add("pg_catalog.set_config('" + names.get(i) + "', " + value + ", true)");
    }
    attempts.query("select " + String.join(", ", calls));
  }

  private void constraints(String mode) throws SQLException {
    if (!deferred.isEmpty()) {
      attempts.execute("set constraints " + String.join(", ", deferred) + " " + mode);
    }
  }
}
