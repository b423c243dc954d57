package io.github.schemacontract.rows;

import java.util.List;

/**
 * Tables, and the types that their columns are made of.
 *
 * @param tables each table and leaf partition
 * @param types their types
 */
record Shapes(List<TableShape> tables, Types types) {
  Shapes {
    tables = List.copyOf(tables);
  }

  /** Whether more can happen than what an insert says. */
  boolean haveReactions() {
    return tables.stream().anyMatch(table -> !table.reactions().isEmpty());
  }

  List<Long> oids() {
    return tables.stream().map(TableShape::oid).toList();
  }
}
