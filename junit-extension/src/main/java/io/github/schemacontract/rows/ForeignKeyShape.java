package io.github.schemacontract.rows;

import java.util.List;

/**
 * A foreign key.
 *
 * @param name its name
 * @param columns its columns
 * @param parent the oid of the table that it refers to
 * @param parentSql its rows, as they can be typed after {@code from}
 * @param parentColumns what it refers to there, in the order of {@code columns}
 * @param full whether all of its columns must be null where one is
 * @param judged whether it is certain that PostgreSQL refuses, when a row goes in, what refers to
 *     nothing
 */
record ForeignKeyShape(
    String name,
    List<String> columns,
    long parent,
    String parentSql,
    List<String> parentColumns,
    boolean full,
    boolean judged) {
  ForeignKeyShape {
    columns = List.copyOf(columns);
    parentColumns = List.copyOf(parentColumns);
  }
}
