package io.github.schemacontract.rows;

import java.util.List;
import java.util.Optional;
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

  /** The column that it is about; none where it is about whole rows. */
  default Optional<String> subject() {
    return this instanceof Changed changed ? Optional.of(changed.column()) : Optional.empty();
  }

  /** Adds a fate to those that were found, as one with that of the same rows or column. */
  static void gather(List<Fate> found, Fate fate) {
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i).isOfTheSame(fate)) {
        found.set(i, found.get(i).and(fate));
        return;
      }
    }
    found.add(fate);
  }

  private boolean isOfTheSame(Fate other) {
    return schema().equals(other.schema())
        && table().equals(other.table())
        && subject().equals(other.subject());
  }
}
