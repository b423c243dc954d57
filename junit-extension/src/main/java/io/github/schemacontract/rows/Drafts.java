package io.github.schemacontract.rows;

import io.github.schemacontract.rows.TypeShape.Part;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Begins rows: which columns are given what, before PostgreSQL has said anything. */
final class Drafts {
  private static final int MORE = 4;

  private final Candidates candidates;
  private final FreshValues fresh;
  private final Attempts attempts;
  private final Earlier earlier;
  private final Counters counters;
  private final Parents parents;
  private final ForeignSlots foreign;

  Drafts(Attempts attempts, Types types, Parents parents, Earlier earlier) {
    this.attempts = attempts;
    this.earlier = earlier;
    this.counters = new Counters(earlier);
    this.candidates = new Candidates(types);
    this.fresh = new FreshValues(types);
    this.parents = parents;
    this.foreign = new ForeignSlots(parents, candidates);
  }

  Counters counters() {
    return counters;
  }

  /** Looks how many rows tables have, and what their foreign keys can refer to. */
  void look(List<TableShape> tables) throws SQLException {
    var questions = new LinkedHashMap<String, Consumer<List<List<Optional<String>>>>>();
    counters.ask(tables, questions);
    parents.ask(tables, questions);
    attempts.ask(questions);
  }

  /** From now on tables are asked for what rows they hold; whether they were not. */
  boolean forget() {
    if (!earlier.forget()) {
      return false;
    }
    counters.forget();
    parents.forget();
    return true;
  }

  Draft of(TableShape table, Profile profile) throws SQLException {
    look(List.of(table));
    var draft = new Draft(table, List.of());
    List<Slot> slots = draft.slots();
    slots.addAll(foreign.of(draft, profile));
    Set<String> taken = foreignColumns(table);
    Set<String> keys = freshColumns(table, taken);
    for (ColumnShape column : table.fillable()) {
      if (!taken.contains(column.name())) {
        slots.add(slot(table, column, keys.contains(column.name()), profile));
      }
    }
    return draft;
  }

  private Slot slot(TableShape table, ColumnShape column, boolean key, Profile profile) {
    var values = new ArrayList<>(candidates.of(table, column, profile));
    if (key) {
      boolean afterNull = !values.isEmpty() && values.get(0).equals(Value.NULL);
      fresh(table, column).ifPresent(v -> values.add(afterNull ? 1 : 0, v));
    }
    return new Slot(List.of(column.name()), values.stream().map(List::of).toList());
  }

  /** The same row once more, with another value where its keys demand one. */
  Draft again(Draft draft) {
    TableShape table = draft.table();
    var again = new Draft(table, draft.slots().stream().map(Slot::copy).toList());
    for (String name : freshColumns(table, foreignColumns(table))) {
      if (!again.value(name).equals(Value.NULL)) {
        fresh(table, table.column(name).orElseThrow())
            .ifPresent(v -> again.slot(name).prefer(List.of(v)));
      }
    }
    again.compared().addAll(draft.compared());
    return again;
  }

  /** Offers further values for the columns of a key of which one was taken. */
  void offerMore(Draft draft, Rule key) {
    for (Slot slot : draft.slots()) {
      boolean foreign = foreignColumns(draft.table()).containsAll(slot.columns());
      if (!foreign && key.columns().containsAll(slot.columns())) {
        ColumnShape column = draft.table().column(slot.columns().get(0)).orElseThrow();
        for (int i = 0; i < MORE; i++) {
          fresh(draft.table(), column).ifPresent(v -> slot.offer(List.of(v)));
        }
      }
    }
  }

  private static Set<String> foreignColumns(TableShape table) {
    return table.foreignKeys().stream()
        .flatMap(key -> key.columns().stream())
        .collect(Collectors.toSet());
  }

  /** One column of each key, so that rows differ; as few as possible. */
  private Set<String> freshColumns(TableShape table, Set<String> foreignColumns) {
    Set<String> chosen = new LinkedHashSet<>();
    table.rules().stream()
        .filter(Rule::distinct)
        .sorted(Comparator.comparing(rule -> rule.columns().size()))
        .filter(rule -> rule.columns().stream().noneMatch(chosen::contains))
        .forEach(rule -> freshColumn(table, rule, foreignColumns).ifPresent(chosen::add));
    return chosen;
  }

  private Optional<String> freshColumn(TableShape table, Rule rule, Set<String> foreignColumns) {
    return Stream.concat(rule.keys().stream(), rule.columns().stream().sorted())
        .filter(name -> !foreignColumns.contains(name))
        .filter(name -> table.column(name).filter(this::canBeFresh).isPresent())
        .findFirst();
  }

  private boolean canBeFresh(ColumnShape column) {
    return column.generated().isEmpty() && fresh.of(part(column), 0).isPresent();
  }

  private Optional<Value> fresh(TableShape table, ColumnShape column) {
    return canBeFresh(column)
        ? fresh.of(part(column), counters.next(table, column.name())).map(Value::of)
        : Optional.empty();
  }

  private static Part part(ColumnShape column) {
    return new Part(column.type(), column.modifier());
  }
}
