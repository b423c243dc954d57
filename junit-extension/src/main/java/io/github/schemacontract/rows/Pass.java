package io.github.schemacontract.rows;

import io.github.schemacontract.rows.MadeRow.Kind;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One pass over some tables: minimal rows everywhere first, so that the others have parents. */
final class Pass {
  private static final List<Profile> LEAST =
      List.of(Profile.EMPTY, Profile.DEFAULTS, Profile.PLAIN, Profile.FULL);
  private static final List<Profile> MOST =
      List.of(Profile.FULL, Profile.PLAIN, Profile.DEFAULTS, Profile.EMPTY);
  private static final List<Profile> EDGES =
      List.of(Profile.EDGES, Profile.FULL, Profile.PLAIN, Profile.DEFAULTS, Profile.EMPTY);

  private final Attempts attempts;
  private final RowSettings settings;
  private final Surroundings surroundings;
  private final Known known;

  /** The tables that are getting a row for the sake of another. */
  private final Set<Long> growing;

  private final Shapes shapes;
  private final Parents parents;
  private final Drafts drafts;
  private final Filler filler;
  private final Labels labels;
  private final Batch batch;
  private final List<MadeRow> rows = new ArrayList<>();
  private final Map<Long, List<MadeRow>> rowsByTable = new HashMap<>();
  private final Map<TableShape, Filler.Result.Failure> failures = new LinkedHashMap<>();

  Pass(
      Attempts attempts,
      Shapes shapes,
      RowSettings settings,
      Surroundings surroundings,
      Known known) {
    this(attempts, shapes, settings, surroundings, known, new HashSet<>());
  }

  private Pass(
      Attempts attempts,
      Shapes shapes,
      RowSettings settings,
      Surroundings surroundings,
      Known known,
      Set<Long> growing) {
    this.known = known;
    this.surroundings = surroundings;
    this.attempts = attempts;
    this.growing = growing;
    this.settings = settings;
    this.shapes = shapes;
    this.parents = new Parents(known.earlier());
    this.drafts = new Drafts(attempts, shapes.types(), parents, known.earlier());
    var solver = new Solver(attempts, shapes.types(), known);
    this.filler = new Filler(attempts, drafts, solver);
    this.labels = new Labels(shapes.types());
    this.batch = new Batch(attempts, drafts, solver, labels, settings, surroundings);
  }

  Made run() throws SQLException {
    List<TableShape> tables =
        batch.fill(
            ParentsFirst.order(shapes.tables()),
            row -> keep(row.table(), row.kind(), row.stored()));
    if (!tables.isEmpty()) {
      surroundings.defaults();
      var unused = drafts.forget();
    }
    for (TableShape table : tables) {
      make(table, Kind.MINIMAL, LEAST);
    }
    retry();
    for (TableShape table : tables) {
      Optional<Draft> maximal = maximal(table);
      if (maximal.isPresent()) {
        keep(table, Kind.DUPLICATE, filler.fill(drafts.again(maximal.get())));
        labels(table, maximal.get());
        further(table, maximal.get());
      }
    }
    List<MadeRow> made = new Afterwards(attempts, shapes).read(rows);
    known.earlier().add(drafts.counters().rows(), shapes.tables(), made);
    return new Made(made, notMade());
  }

  private Optional<Draft> maximal(TableShape table) throws SQLException {
    Optional<Draft> maximal = make(table, Kind.MAXIMAL, settings.edges() ? EDGES : MOST);
    if (maximal.isEmpty() && !has(table, Kind.MAXIMAL)) {
      together(around(table, shapes.tables()), Kind.MAXIMAL, Profile.FULL);
    }
    return maximal;
  }

  private boolean has(TableShape table, Kind kind) {
    return rowsOf(table).stream().anyMatch(row -> row.kind() == kind);
  }

  /** Tables that waited for each other, and those that waited for them. */
  private void retry() throws SQLException {
    int before;
    do {
      before = failures.size();
      for (TableShape table : List.copyOf(failures.keySet())) {
        if (failures.containsKey(table)) {
          together(around(table, failures.keySet()), Kind.MINIMAL, Profile.EMPTY);
        }
      }
      for (TableShape table : List.copyOf(failures.keySet())) {
        make(table, Kind.MINIMAL, LEAST);
      }
    } while (failures.size() < before);
  }

  private List<TableShape> around(TableShape table, Collection<TableShape> tables) {
    return new Knot(tables).around(table);
  }

  private void together(List<TableShape> tables, Kind kind, Profile profile) throws SQLException {
    if (tables.size() < 2) {
      return;
    }
    var tied = new ArrayList<Draft>();
    for (TableShape table : tables) {
      tied.add(drafts.of(table, profile));
    }
    Knot.tie(tied);
    for (Filler.Result.Row row : filler.fill(tied)) {
      kept(row.draft().table(), kind, row);
    }
  }

  private Optional<Draft> make(TableShape table, Kind kind, List<Profile> profiles)
      throws SQLException {
    Optional<Draft> made = tried(table, kind, profiles);
    for (int i = 0; made.isEmpty() && grow(table) && i < table.foreignKeys().size(); i++) {
      made = tried(table, kind, profiles);
    }
    if (made.isPresent() || !rowsOf(table).isEmpty()) {
      failures.remove(table);
    }
    return made;
  }

  /** Another row for a table to refer to; whether one went in. */
  private boolean grow(TableShape table) throws SQLException {
    Filler.Result.Failure failure = failures.get(table);
    boolean grown = false;
    for (long parent : failure == null ? Set.<Long>of() : failure.parents()) {
      boolean hopeless = failures.keySet().stream().anyMatch(t -> t.root() == parent);
      if (!hopeless && growing.add(parent)) {
        grown |= anotherRow(parent);
        growing.remove(parent);
      }
    }
    return grown;
  }

  private boolean anotherRow(long parent) throws SQLException {
    Shapes parentShapes = ShapeReader.read(attempts.queries(), known, List.of(), List.of(parent));
    surroundings.prepare(parentShapes);
    surroundings.defaults();
    var pass = new Pass(attempts, parentShapes, settings, surroundings, known, growing);
    for (TableShape table : parentShapes.tables()) {
      if (pass.rows.isEmpty()) {
        pass.make(table, Kind.FURTHER, MOST);
      }
    }
    rows.addAll(pass.rows);
    pass.rowsByTable.forEach(
        (t, made) -> rowsByTable.computeIfAbsent(t, x -> new ArrayList<>()).addAll(made));
    parents.forget();
    return !pass.rows.isEmpty();
  }

  private Optional<Draft> tried(TableShape table, Kind kind, List<Profile> profiles)
      throws SQLException {
    Filler.Result first = filler.fill(drafts.of(table, profiles.get(0)));
    if (first instanceof Filler.Result.Row row) {
      return Optional.of(kept(table, kind, row));
    }
    for (Profile profile : profiles.subList(1, profiles.size())) {
      Draft other = drafts.of(table, profile);
      if (filler.passes(other)) {
        Draft blended = filler.blend(other, drafts.of(table, profiles.get(0)));
        if (filler.fill(blended) instanceof Filler.Result.Row row) {
          return Optional.of(kept(table, kind, row));
        }
      }
    }
    if (first instanceof Filler.Result.Failure failure) {
      failures.put(table, failure);
    }
    return Optional.empty();
  }

  private Draft kept(TableShape table, Kind kind, Filler.Result.Row row) {
    failures.remove(table);
    keep(table, kind, row);
    return row.draft();
  }

  private void labels(TableShape table, Draft maximal) throws SQLException {
    for (Map<String, Value> pinned : labels.missing(table, held(table))) {
      if (!label(table, maximal, pinned) && pinned.size() > 1) {
        for (var one : pinned.entrySet()) {
          label(table, maximal, Map.of(one.getKey(), one.getValue()));
        }
      }
    }
  }

  private boolean label(TableShape table, Draft maximal, Map<String, Value> pinned)
      throws SQLException {
    for (Draft draft : List.of(drafts.again(maximal), drafts.of(table, Profile.PLAIN))) {
      pinned.forEach(draft::pin);
      Filler.Result result = filler.fill(draft);
      keep(table, Kind.LABEL, result);
      if (result instanceof Filler.Result.Row) {
        return true;
      }
    }
    return false;
  }

  private void further(TableShape table, Draft maximal) throws SQLException {
    for (int i = rowsOf(table).size(); i < settings.rowsPerTable(); i++) {
      keep(table, Kind.FURTHER, filler.fill(drafts.again(maximal)));
    }
  }

  private List<Labels.Holder> held(TableShape table) {
    return rowsOf(table).stream().<Labels.Holder>map(row -> row::held).toList();
  }

  private List<MadeRow> rowsOf(TableShape table) {
    return rowsByTable.getOrDefault(table.oid(), List.of());
  }

  private void keep(TableShape table, Kind kind, Filler.Result result) {
    if (result instanceof Filler.Result.Row row) {
      keep(table, kind, row.stored());
    }
  }

  private void keep(TableShape table, Kind kind, Outcome.Stored stored) {
    var row = new MadeRow(stored.table(), table.root(), table.byNumber(stored.values()), kind);
    rows.add(row);
    rowsByTable.computeIfAbsent(row.table(), t -> new ArrayList<>()).add(row);
    parents.forget(table, stored.table());
  }

  private List<NotMade> notMade() throws SQLException {
    if (failures.isEmpty()) {
      return List.of();
    }
    Map<Long, Map<String, String>> definitions = definitions(failures.keySet());
    return failures.entrySet().stream()
        .map(
            e ->
                new NotMade(
                    e.getKey().oid(),
                    e.getKey().sql(),
                    defined(
                        e.getValue().constraint(),
                        definitions.getOrDefault(e.getKey().oid(), Map.of())),
                    e.getValue().why()))
        .toList();
  }

  private Map<Long, Map<String, String>> definitions(Set<TableShape> tables) throws SQLException {
    var definitions = new HashMap<Long, Map<String, String>>();
    attempts
        .queries()
        .read(
            "definitions",
            tables.stream().map(TableShape::oid).toList(),
            row ->
                definitions
                    .computeIfAbsent(row.getLong("table"), table -> new HashMap<>())
                    .put(row.getString("name"), row.getString("definition")));
    return definitions;
  }

  private static String defined(String constraint, Map<String, String> definitions) {
    String definition = definitions.get(constraint);
    return definition == null ? constraint : constraint + " " + definition;
  }
}
