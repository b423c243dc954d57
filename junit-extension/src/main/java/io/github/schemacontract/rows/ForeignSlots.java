package io.github.schemacontract.rows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The columns of foreign keys: those that share one are given their values together. */
final class ForeignSlots {
  private static final int MOST = 200;

  private final Parents parents;
  private final Candidates candidates;

  ForeignSlots(Parents parents, Candidates candidates) {
    this.parents = parents;
    this.candidates = candidates;
  }

  List<Slot> of(Draft draft, Profile profile) {
    var slots = new ArrayList<Slot>();
    for (List<ForeignKeyShape> keys : groups(draft.table())) {
      slots.add(slot(draft, keys, profile));
    }
    return slots;
  }

  private static List<List<ForeignKeyShape>> groups(TableShape table) {
    List<List<ForeignKeyShape>> groups = new ArrayList<>();
    for (ForeignKeyShape key : table.foreignKeys()) {
      var joined = new ArrayList<ForeignKeyShape>();
      for (List<ForeignKeyShape> group : List.copyOf(groups)) {
        if (group.stream().anyMatch(other -> shareColumn(other, key))) {
          joined.addAll(group);
          groups.remove(group);
        }
      }
      joined.add(key);
      groups.add(joined);
    }
    return groups;
  }

  private static boolean shareColumn(ForeignKeyShape one, ForeignKeyShape other) {
    return one.columns().stream().anyMatch(other.columns()::contains);
  }

  private Slot slot(Draft draft, List<ForeignKeyShape> keys, Profile profile) {
    Set<String> columns = new LinkedHashSet<>();
    keys.forEach(key -> columns.addAll(key.columns()));
    List<Map<String, Value>> rows = List.of(Map.of());
    for (ForeignKeyShape key : keys) {
      rows = joined(rows, options(draft, key, profile));
    }
    // Without any, PostgreSQL is to say itself what is missing.
    List<Map<String, Value>> options = rows.isEmpty() ? List.of(Map.of()) : rows;
    return new Slot(
        List.copyOf(columns),
        options.stream().map(row -> complete(draft.table(), columns, row, profile)).toList());
  }

  private static List<Map<String, Value>> joined(
      List<Map<String, Value>> rows, List<Map<String, Value>> others) {
    return rows.stream()
        .flatMap(
            row ->
                others.stream()
                    .filter(other -> agree(row, other))
                    .map(
                        other -> {
                          Map<String, Value> both = new LinkedHashMap<>(row);
                          both.putAll(other);
                          return both;
                        }))
        .limit(MOST)
        .collect(Collectors.toList());
  }

  private static boolean agree(Map<String, Value> row, Map<String, Value> other) {
    return other.entrySet().stream()
        .allMatch(e -> row.getOrDefault(e.getKey(), e.getValue()).equals(e.getValue()));
  }

  private List<Map<String, Value>> options(Draft draft, ForeignKeyShape key, Profile profile) {
    boolean empty = profile == Profile.EMPTY || profile == Profile.DEFAULTS;
    List<Map<String, Value>> nulls = nulls(draft.table(), key);
    var options = new ArrayList<Map<String, Value>>(empty ? nulls : List.of());
    List<List<Value>> found = parents.of(key);
    // Another parent than that of the maximal row, where there is one.
    int first = empty && found.size() > 1 ? 1 : 0;
    for (int i = 0; i < found.size(); i++) {
      options.add(row(key, found.get((i + first) % found.size())));
    }
    if (key.parent() == draft.table().oid() || key.parent() == draft.table().root()) {
      options.add(
          row(
              key,
              key.parentColumns().stream().<Value>map(c -> new Value.Same(draft, c)).toList()));
    }
    options.addAll(empty ? List.of() : nulls);
    return options;
  }

  /** How the key can refer to nothing. */
  private List<Map<String, Value>> nulls(TableShape table, ForeignKeyShape key) {
    List<String> nullable =
        key.columns().stream()
            .filter(c -> candidates.isNullable(table.column(c).orElseThrow()))
            .toList();
    boolean can = key.full() ? nullable.size() == key.columns().size() : !nullable.isEmpty();
    if (!can) {
      return List.of();
    }
    Map<String, Value> row = new LinkedHashMap<>();
    nullable.forEach(c -> row.put(c, Value.NULL));
    return List.of(row);
  }

  private static Map<String, Value> row(ForeignKeyShape key, List<Value> values) {
    Map<String, Value> row = new LinkedHashMap<>();
    for (int i = 0; i < values.size(); i++) {
      row.put(key.columns().get(i), values.get(i));
    }
    return row;
  }

  private List<Value> complete(
      TableShape table, Set<String> columns, Map<String, Value> row, Profile profile) {
    return columns.stream()
        .map(
            c ->
                row.containsKey(c)
                    ? row.get(c)
                    : candidates.of(table, table.column(c).orElseThrow(), profile).get(0))
        .<Value>map(v -> v)
        .toList();
  }
}
