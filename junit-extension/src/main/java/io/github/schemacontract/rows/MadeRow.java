package io.github.schemacontract.rows;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apiguardian.api.API;

/**
 * A row that went in.
 *
 * @param table the oid of the table that holds it: the partition, where there are partitions
 * @param root the oid of the table that it was inserted into
 * @param values what each column of {@code table} holds, by attribute number, as PostgreSQL prints
 *     it; generated columns and what triggers changed included
 * @param kind why it was made
 */
@API(status = API.Status.INTERNAL)
public record MadeRow(
    long table, long root, SortedMap<Integer, Optional<String>> values, Kind kind) {
  /** Why a row was made. */
  public enum Kind {
    /** As little as the table allows: null, zero, the empty text. */
    MINIMAL,
    /** Every column filled: the longest text, a large number, the newest date. */
    MAXIMAL,
    /** Another one like the maximal row; only keys differ. */
    DUPLICATE,
    /** For a label of an enum that no other row has. */
    LABEL,
    /** Because more rows were asked for. */
    FURTHER
  }

  public MadeRow {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }

  Optional<String> held(ColumnShape column) {
    return values.getOrDefault(column.number(), Optional.empty());
  }
}
