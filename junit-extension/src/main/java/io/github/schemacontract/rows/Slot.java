package io.github.schemacontract.rows;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Columns that are given their values together: one, or those of foreign keys that share some. */
final class Slot {
  private final List<String> columns;
  private final List<List<Value>> options;
  private int chosen;

  Slot(List<String> columns, List<List<Value>> options) {
    this.columns = List.copyOf(columns);
    this.options = new ArrayList<>(new LinkedHashSet<>(options));
  }

  List<String> columns() {
    return columns;
  }

  List<List<Value>> options() {
    return List.copyOf(options);
  }

  Value value(String column) {
    return options.get(chosen).get(columns.indexOf(column));
  }

  int chosen() {
    return chosen;
  }

  void choose(int option) {
    chosen = option;
  }

  /** The next option; whether there was one. */
  boolean next() {
    if (chosen + 1 >= options.size()) {
      return false;
    }
    chosen++;
    return true;
  }

  void offer(List<Value> option) {
    if (!options.contains(option)) {
      options.add(option);
    }
  }

  /** Chooses what may not have been an option yet. */
  void prefer(List<Value> option) {
    options.remove(option);
    options.add(0, option);
    chosen = 0;
  }

  Slot copy() {
    var copy = new Slot(columns, options);
    copy.chosen = chosen;
    return copy;
  }

  /** Leaves one option only. */
  void pin(List<Value> option) {
    options.clear();
    options.add(option);
    chosen = 0;
  }

  /** Never gives a column null again; whether anything is left. */
  boolean refuseNull(String column) {
    int at = columns.indexOf(column);
    List<List<Value>> left =
        options.stream().filter(option -> !option.get(at).equals(Value.NULL)).toList();
    if (left.isEmpty() || left.size() == options.size()) {
      return false;
    }
    options.clear();
    options.addAll(left);
    chosen = 0;
    return true;
  }
}
