package io.github.schemacontract.rows;

import io.github.schemacontract.rows.MadeRow.Kind;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One pass over some tables: minimal rows everywhere first, so that the others have parents. */
final class Pass {
  private static final List<Profile> LEAST =
      List.of(Profile.EMPTY, Profile.DEFAULTS, Profile.PLAIN, Profile.FULL);
  private static final List<Profile> MOST = List.of(Profile.FULL, Profile.PLAIN, Profile.DEFAULTS);

  private final Connection connection;
  private final RowSettings settings;
  private final Attempts attempts;
  private final Parents parents;
  private final List<MadeRow> rows = new ArrayList<>();
  private final Map<TableShape, Filler.Result.Failure> failures = new LinkedHashMap<>();

  Pass(Connection connection, RowSettings settings) {
    this.connection = connection;
    this.settings = settings;
    this.attempts = new Attempts(connection);
    this.parents = new Parents(attempts);
  }

  Made into(Collection<Long> given) throws SQLException {
    Shapes shapes = ShapeReader.read(connection, given);
    var drafts = new Drafts(shapes.types(), new Counters(counts(shapes)), parents);
    var filler = new Filler(attempts, drafts, new Solver(attempts, shapes.types()));
    List<TableShape> tables = ParentsFirst.order(shapes.tables());
    for (TableShape table : tables) {
      make(filler, drafts, table, Kind.MINIMAL, LEAST);
    }
    for (TableShape table : tables) {
      Optional<Draft> maximal = make(filler, drafts, table, Kind.MAXIMAL, MOST);
      if (maximal.isPresent()) {
        keep(table, Kind.DUPLICATE, filler.fill(drafts.again(maximal.get())));
        labels(filler, drafts, table, new Labels(shapes.types()));
      }
    }
    return new Made(rows, notMade());
  }

  private Optional<Draft> make(
      Filler filler, Drafts drafts, TableShape table, Kind kind, List<Profile> profiles)
      throws SQLException {
    Filler.Result first = null;
    for (Profile profile : profiles) {
      Filler.Result result = filler.fill(drafts.of(table, profile));
      if (result instanceof Filler.Result.Row row) {
        failures.remove(table);
        keep(table, kind, row);
        return Optional.of(row.draft());
      }
      first = first == null ? result : first;
    }
    if (first instanceof Filler.Result.Failure failure
        && rows.stream().noneMatch(r -> r.table() == table.oid())) {
      failures.put(table, failure);
    }
    return Optional.empty();
  }

  private void labels(Filler filler, Drafts drafts, TableShape table, Labels labels)
      throws SQLException {
    List<MadeRow> there = rows.stream().filter(r -> r.table() == table.oid()).toList();
    for (Map<String, Value> pinned : labels.missing(table, there)) {
      Draft draft = drafts.of(table, Profile.PLAIN);
      pinned.forEach((column, value) -> draft.pin(column, value));
      keep(table, Kind.LABEL, filler.fill(draft));
    }
  }

  private void keep(TableShape table, Kind kind, Filler.Result result) {
    if (result instanceof Filler.Result.Row row) {
      SortedMap<Integer, Optional<String>> values = new TreeMap<>();
      for (int i = 0; i < table.columns().size(); i++) {
        values.put(table.columns().get(i).number(), row.stored().values().get(i));
      }
      rows.add(new MadeRow(row.stored().table(), table.root(), values, kind));
      parents.forget();
    }
  }

  private List<NotMade> notMade() {
    return failures.entrySet().stream()
        .map(
            e ->
                new NotMade(
                    e.getKey().oid(),
                    e.getKey().sql(),
                    e.getValue().constraint(),
                    e.getValue().why()))
        .toList();
  }

  /** How many rows the tables have, as far as it matters for numbers. */
  private Map<Long, Integer> counts(Shapes shapes) throws SQLException {
    Map<Long, String> roots = new TreeMap<>();
    shapes.tables().forEach(t -> roots.put(t.root(), t.rootSql()));
    String sql =
        roots.entrySet().stream()
            .map(
                e ->
                    "select %d, count(*) from (select from %s limit 100000) r"
                        .formatted(e.getKey(), e.getValue()))
            .collect(Collectors.joining(" union all "));
    Map<Long, Integer> counts = new HashMap<>();
    if (!roots.isEmpty()) {
      for (var row : attempts.query(sql).orElse(List.of())) {
        counts.put(
            Long.valueOf(row.get(0).orElseThrow()), Integer.valueOf(row.get(1).orElseThrow()));
      }
    }
    return counts;
  }
}
