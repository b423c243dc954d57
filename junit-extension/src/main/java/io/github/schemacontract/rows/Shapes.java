package io.github.schemacontract.rows;

import java.util.List;

/**
 * Tables, the types that their columns are made of, and what else rows of theirs have to do with.
 *
 * @param tables each table and leaf partition
 * @param types their types
 * @param deferred constraints that judge only when a transaction ends
 */
record Shapes(List<TableShape> tables, Types types, List<String> deferred) {
  Shapes {
    tables = List.copyOf(tables);
    deferred = List.copyOf(deferred);
  }

  /** Whether more can happen than what an insert says. */
  boolean haveReactions() {
    return tables.stream().anyMatch(table -> !table.reactions().isEmpty());
  }

  List<Long> oids() {
    return tables.stream().map(TableShape::oid).toList();
  }
}
