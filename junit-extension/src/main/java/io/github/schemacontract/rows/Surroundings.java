package io.github.schemacontract.rows;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a pass changes around itself, and changes back: settings, sequences, deferred judgement. */
final class Surroundings {
  /**
   * How values are printed: the same whatever the session prefers. Catalogs are not read whole:
   * what is planned while they are small stays as they grow.
   */
  private static final Map<String, String> MEANWHILE =
      Map.of(
          "enable_seqscan", "off",
          "plan_cache_mode", "force_generic_plan",
          "datestyle", "ISO, YMD",
          "intervalstyle", "postgres",
          "timezone", "UTC",
          "extra_float_digits", "1",
          "bytea_output", "hex",
          "xmloption", "content");

  private final Attempts attempts;
  private final Sequences sequences;
  private final Set<String> deferred = new LinkedHashSet<>();
  private final List<String> names = MEANWHILE.keySet().stream().sorted().toList();
  private final List<Optional<String>> settings;

  Surroundings(Attempts attempts) throws SQLException {
    this.attempts = attempts;
    this.sequences = new Sequences(attempts);
    this.settings = settings();
  }

  /** Prepares for rows in tables. */
  void prepare(Shapes shapes) throws SQLException {
    if (shapes.haveReactions()) {
      sequences.leave();
    }
    var used = sequences.usedBy(shapes.oids());
    var deferrable = Queries.of("deferred", shapes.oids(), row -> row.getString("name"));
    attempts.queries().ask(used, deferrable);
    sequences.remember(used.answers());
    deferred.addAll(deferrable.answers());
    // A row is judged when it goes in, and leaves nothing that would forbid to alter its table.
    constraints("immediate");
  }

  void restore() throws SQLException {
    sequences.setBack();
    constraints("deferred");
    attempts.query(set(settings));
  }

  /** Sets them, and says what they were before. */
  private List<Optional<String>> settings() throws SQLException {
    String before =
        names.stream()
            .map(n -> "pg_catalog.current_setting('" + n + "')")
            .collect(Collectors.joining(", ", "select ", "; "));
    var meanwhile = names.stream().map(n -> Optional.ofNullable(MEANWHILE.get(n))).toList();
    return attempts.query(before + set(meanwhile)).orElseThrow().get(0);
  }

  private String set(List<Optional<String>> values) {
    var calls = new ArrayList<String>();
    for (int i = 0; i < names.size(); i++) {
      String value = Value.of(values.get(i).orElseThrow()).sql();
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
