package io.github.schemacontract.rows;

import org.apiguardian.api.API;

/** What became of rows that it should not. */
@API(status = API.Status.INTERNAL)
public sealed interface Fate {

  /** The schema of the table, as it is now. */
  String schema();

  /** The name of the table, as it is now. */
  String table();

  /** How many rows it is about. */
  int count();

  /** This fate of more rows. */
  Fate and(Fate other);

  /**
   * Rows that are gone.
   *
   * @param count how many
   * @param example one of them, as its columns and values
   */
  record Lost(String schema, String table, int count, String example) implements Fate {
    @Override
    public Fate and(Fate other) {
      return new Lost(schema, table, count + other.count(), example);
    }
  }

  /**
   * A value that is another one.
   *
   * @param column the column, as it is called now
   * @param count in how many rows
   * @param before one of the values as it was
   * @param after the same value now; {@code null} in words where it is null
   * @param byHand whether column and type are the same as before, so that only an UPDATE can have
   *     done it
   */
  record Changed(
      String schema,
      String table,
      String column,
      int count,
      String before,
      String after,
      boolean byHand)
      implements Fate {
    @Override
    public Fate and(Fate other) {
      boolean both = byHand && other instanceof Changed changed && changed.byHand();
      return new Changed(schema, table, column, count + other.count(), before, after, both);
    }
  }

  /** Whether another fate is the same but for how many and which rows. */
  default boolean sameAs(Fate other) {
    return subject().equals(other.subject());
  }

  /** What it is about. */
  default String subject() {
    String column = this instanceof Changed changed ? changed.column() : "";
    return schema() + "\n" + table() + "\n" + column;
  }
}
