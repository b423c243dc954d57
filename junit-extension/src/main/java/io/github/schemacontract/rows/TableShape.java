package io.github.schemacontract.rows;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A table that holds rows, and what it demands of them.
 *
 * @param oid its oid
 * @param sql its name with its schema, as it can be typed
 * @param root the oid of the table that rows for it are inserted into: of a partition, the
 *     outermost partitioned table
 * @param rootSql that table's name
 * @param columns its columns in their order
 * @param rules its checks, uniques and exclusions, those of its domains, the bound of a partition
 * @param foreignKeys its foreign keys
 * @param reactions what else can happen when a row goes in: triggers and rules that its users made,
 *     each as {@code trigger name} or {@code rule name}
 * @param empty whether it is certain that it held no row when it was looked at: it has no page, and
 *     no table inherits from it
 */
record TableShape(
    long oid,
    String sql,
    long root,
    String rootSql,
    List<ColumnShape> columns,
    List<Rule> rules,
    List<ForeignKeyShape> foreignKeys,
    List<String> reactions,
    boolean empty) {
  TableShape {
    columns = List.copyOf(columns);
    rules = List.copyOf(rules);
    foreignKeys = List.copyOf(foreignKeys);
    reactions = List.copyOf(reactions);
  }

  /** The columns that can be given a value. */
  List<ColumnShape> fillable() {
    return columns.stream().filter(c -> c.generated().isEmpty()).toList();
  }

  /** The foreign keys that always refer to something. */
  List<ForeignKeyShape> requiredKeys() {
    return foreignKeys.stream()
        .filter(key -> key.columns().stream().allMatch(this::refusesNull))
        .toList();
  }

  private boolean refusesNull(String column) {
    return column(column).filter(ColumnShape::notNull).isPresent();
  }

  Optional<ColumnShape> column(String name) {
    return columns.stream().filter(c -> c.name().equals(name)).findFirst();
  }

  /** The values of a row, one for each column in their order, by the columns' numbers. */
  SortedMap<Integer, Optional<String>> byNumber(List<Optional<String>> row) {
    var values = new TreeMap<Integer, Optional<String>>();
    for (int i = 0; i < columns.size(); i++) {
      values.put(columns.get(i).number(), row.get(i));
    }
    return values;
  }

  boolean isPartition() {
    return root != oid;
  }
}
