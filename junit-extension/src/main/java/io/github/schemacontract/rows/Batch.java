package io.github.schemacontract.rows;

import io.github.schemacontract.rows.MadeRow.Kind;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All rows of some tables by few ways to the server: drafted beforehand, their checks asked by one
 * question, inserted at once. Where a row of a table is refused, the table gets none here.
 */
final class Batch {
  /** So many tables go in at once; what is refused takes along what it was sent with. */
  private static final int MOST = 50;

  private final Attempts attempts;
  private final Drafts drafts;
  private final Solver solver;
  private final Labels labels;
  private final RowSettings settings;
  private final Surroundings surroundings;

  Batch(
      Attempts attempts,
      Drafts drafts,
      Solver solver,
      Labels labels,
      RowSettings settings,
      Surroundings surroundings) {
    this.attempts = attempts;
    this.drafts = drafts;
    this.solver = solver;
    this.labels = labels;
    this.settings = settings;
    this.surroundings = surroundings;
  }

  /** A row that went in. */
  record Row(TableShape table, Kind kind, Outcome.Stored stored) {}

  private record Planned(Draft draft, Kind kind) {}

  /**
   * Puts rows into tables, parents first. The last ones take along what sets the surroundings back,
   * where one statement does.
   *
   * @param kept is told of each row that went in
   * @return the tables that are left, in their order: those that were refused, and who waits for
   *     them
   */
  List<TableShape> fill(List<TableShape> tables, Consumer<Row> kept) throws SQLException {
    var left = new LinkedHashSet<>(tables);
    var tried = new HashSet<TableShape>();
    List<TableShape> ready;
    do {
      ready = withoutParentsIn(left).filter(tried::add).toList();
      for (int from = 0; from < ready.size(); from += MOST) {
        List<TableShape> some = ready.subList(from, Math.min(from + MOST, ready.size()));
        List<Row> rows = halved(some, some.size() == left.size());
        rows.forEach(kept);
        left.removeAll(whole(rows));
      }
    } while (!ready.isEmpty());
    return List.copyOf(left);
  }

  /** Those whose foreign keys refer to themselves at most. */
  private static Stream<TableShape> withoutParentsIn(Collection<TableShape> tables) {
    Set<Long> oids =
        tables.stream()
            .flatMap(table -> Stream.of(table.oid(), table.root()))
            .collect(Collectors.toSet());
    return tables.stream()
        .filter(
            table ->
                table.foreignKeys().stream()
                    .mapToLong(ForeignKeyShape::parent)
                    .filter(parent -> parent != table.oid() && parent != table.root())
                    .noneMatch(oids::contains));
  }

  /** The tables that hold a minimal row and a maximal one; a trigger may have taken either. */
  private static Set<TableShape> whole(List<Row> rows) {
    var minimal = holders(rows, Kind.MINIMAL);
    minimal.retainAll(holders(rows, Kind.MAXIMAL));
    return minimal;
  }

  private static Set<TableShape> holders(List<Row> rows, Kind kind) {
    return rows.stream()
        .filter(row -> row.kind == kind && row.stored.table() == row.table.oid())
        .map(Row::table)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /**
   * Where they do not go in together, each half is tried alone, and neither knows whether the other
   * one goes in.
   *
   * @param last whether no other table is left
   */
  private List<Row> halved(List<TableShape> tables, boolean last) throws SQLException {
    Optional<List<Row>> together = together(tables, last);
    if (together.isEmpty() && drafts.forget()) {
      together = together(tables, last);
    }
    if (together.isPresent() || tables.size() == 1) {
      return together.orElse(List.of());
    }
    var rows = new ArrayList<Row>(halved(tables.subList(0, tables.size() / 2), false));
    rows.addAll(halved(tables.subList(tables.size() / 2, tables.size()), false));
    return rows;
  }

  private Optional<List<Row>> together(List<TableShape> tables, boolean last) throws SQLException {
    Map<String, Integer> before = drafts.counters().positions();
    List<Planned> planned = planned(tables);
    Optional<String> farewell = last ? surroundings.farewell() : Optional.empty();
    var outcomes = attempts.insertAll(planned.stream().map(Planned::draft).toList(), farewell);
    if (outcomes.isEmpty()) {
      drafts.counters().setBack(before);
      return Optional.empty();
    }
    farewell.ifPresent(sent -> surroundings.saidFarewell());
    var rows = new ArrayList<Row>();
    for (int i = 0; i < planned.size(); i++) {
      if (outcomes.get().get(i) instanceof Outcome.Stored stored) {
        Planned one = planned.get(i);
        rows.add(new Row(one.draft.table(), one.kind, stored));
      }
    }
    return Optional.of(rows);
  }

  private List<Planned> planned(List<TableShape> tables) throws SQLException {
    drafts.look(tables);
    var minimal = new ArrayList<Draft>();
    var maximal = new ArrayList<Draft>();
    for (TableShape table : tables) {
      minimal.add(drafts.of(table, Profile.EMPTY));
      maximal.add(drafts.of(table, settings.edges() ? Profile.EDGES : Profile.FULL));
    }
    var first = new ArrayList<Draft>(minimal);
    first.addAll(maximal);
    solver.solveChecks(first);
    var planned = new ArrayList<Planned>();
    var doubtful = new ArrayList<Draft>();
    for (int i = 0; i < tables.size(); i++) {
      planned.add(new Planned(minimal.get(i), Kind.MINIMAL));
      planned.add(new Planned(maximal.get(i), Kind.MAXIMAL));
      for (Planned like : like(maximal.get(i), minimal.get(i))) {
        planned.add(like);
        if (isDoubtful(like, maximal.get(i))) {
          doubtful.add(like.draft);
        }
      }
    }
    solver.solveChecks(doubtful);
    return planned;
  }

  /** The rows that are like the maximal one. */
  private List<Planned> like(Draft maximal, Draft minimal) {
    var rows = new ArrayList<Planned>();
    rows.add(new Planned(drafts.again(maximal), Kind.DUPLICATE));
    List<Draft> before = List.of(minimal, maximal, rows.get(0).draft);
    for (Map<String, Value> pinned : labels.missing(maximal.table(), before)) {
      Draft label = drafts.again(maximal);
      pinned.forEach(label::pin);
      rows.add(new Planned(label, Kind.LABEL));
    }
    while (rows.size() + 2 < settings.rowsPerTable()) {
      rows.add(new Planned(drafts.again(maximal), Kind.FURTHER));
    }
    return rows;
  }

  /** Whether a check may refuse what it did not refuse in the maximal row. */
  private static boolean isDoubtful(Planned like, Draft maximal) {
    Set<String> other =
        maximal.slots().stream()
            .flatMap(slot -> slot.columns().stream())
            .filter(column -> !like.draft.value(column).equals(maximal.value(column)))
            .collect(Collectors.toSet());
    return maximal.table().rules().stream()
        .anyMatch(rule -> !rule.distinct() && rule.columns().stream().anyMatch(other::contains));
  }
}
