package io.github.schemacontract.rows;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a pass changes around itself, and changes back: settings, sequences, deferred judgement. */
final class Surroundings {
  /**
   * How values are printed: the same whatever the session prefers. Catalogs are not read whole:
   * what is planned while they are small stays as they grow. It then looks dear, which is no reason
   * to compile it.
   */
  private static final Map<String, String> MEANWHILE =
      Map.of(
          "enable_seqscan", "off",
          "plan_cache_mode", "force_generic_plan",
          "jit", "off",
          "datestyle", "ISO, YMD",
          "intervalstyle", "postgres",
          "timezone", "UTC",
          "extra_float_digits", "1",
          "bytea_output", "hex",
          "xmloption", "content");

  private final Attempts attempts;
  private final Sequences sequences;
  private final Set<Long> tables = new LinkedHashSet<>();
  private final Set<String> deferred = new LinkedHashSet<>();
  private final List<String> names = MEANWHILE.keySet().stream().sorted().toList();
  private final Queries.Question<List<String>> before = before();

  Surroundings(Attempts attempts) {
    this.attempts = attempts;
    this.sequences = new Sequences(attempts);
  }

  /** To be asked first: notes settings as they were, and makes them what they are to be. */
  List<Queries.Question<?>> first() {
    List<String> meanwhile = names.stream().map(n -> MEANWHILE.getOrDefault(n, "")).toList();
    return List.of(before, Queries.once(set(meanwhile), row -> ""));
  }

  /** Prepares for rows in tables. */
  void prepare(Shapes shapes) throws SQLException {
    if (shapes.haveReactions()) {
      sequences.leave();
    }
    tables.addAll(shapes.oids());
    deferred.addAll(shapes.deferred());
    // A row is judged when it goes in, and leaves nothing that would forbid to alter its table.
    constraints("immediate");
  }

  /** From now on rows may take from the sequences of the tables. */
  void defaults() throws SQLException {
    sequences.remember(tables);
    tables.clear();
  }

  void restore() throws SQLException {
    sequences.setBack();
    constraints("deferred");
    for (List<String> settings : before.answers()) {
      attempts.query(set(settings));
    }
  }

  private Queries.Question<List<String>> before() {
    String sql =
        names.stream()
            .map(n -> "pg_catalog.current_setting('" + n + "')")
            .collect(Collectors.joining(", ", "select array[", "]"));
    return Queries.once(sql, row -> Query.list(row, 1));
  }

  private String set(List<String> values) {
    var calls = new ArrayList<String>();
    for (int i = 0; i < names.size(); i++) {
      String value = Value.of(values.get(i)).sql();
      calls.add("pg_catalog.set_config('" + names.get(i) + "', " + value + ", true)");
    }
    return "select " + String.join(", ", calls);
  }

  private void constraints(String mode) throws SQLException {
    if (!deferred.isEmpty()) {
      attempts.execute("set constraints " + String.join(", ", deferred) + " " + mode);
    }
  }
}
