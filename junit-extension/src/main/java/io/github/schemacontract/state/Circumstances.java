package io.github.schemacontract.state;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * What a starting state has besides its objects.
 *
 * @param rows which rows are put into its tables
 * @param rowsPerTable how many rows are made for each table, at least
 * @param rowsScript SQL that adds rows: {@code classpath:…} or {@code file:…}
 * @param damage SQL that is executed at last, a hand at the console
 * @param expect how the run is to end
 */
@API(status = API.Status.EXPERIMENTAL)
public record Circumstances(
    Rows rows,
    int rowsPerTable,
    Optional<String> rowsScript,
    List<String> damage,
    Expectation expect) {
  /** How many rows are made for a table where nobody says: a minimal and a maximal one. */
  public static final int USUAL_ROWS = 2;

  /** No rows, no damage, and an agreement at the end. */
  public static final Circumstances NONE =
      new Circumstances(Rows.NONE, USUAL_ROWS, Optional.empty(), List.of(), Expectation.AGREES);

  /** Generated rows, no damage, and an agreement at the end. */
  public static final Circumstances USUAL =
      new Circumstances(
          Rows.GENERATED, USUAL_ROWS, Optional.empty(), List.of(), Expectation.AGREES);

  public Circumstances {
    damage = List.copyOf(damage);
  }

  /** The same with damage on top. */
  public Circumstances damaged(String... sql) {
    return new Circumstances(rows, rowsPerTable, rowsScript, List.of(sql), expect);
  }

  /** The same with another end. */
  public Circumstances expecting(Expectation other) {
    return new Circumstances(rows, rowsPerTable, rowsScript, damage, other);
  }

  /** The same with other rows. */
  public Circumstances with(Rows other) {
    return new Circumstances(other, rowsPerTable, rowsScript, damage, expect);
  }

  /** The words that tell it from the usual, to be put behind a state's own. */
  String words() {
    return (rows == Rows.NONE ? ", no rows" : "") + damageWords();
  }

  /** Those of them that are left where there can be no rows. */
  String damageWords() {
    return damage.isEmpty() ? "" : ", damaged";
  }

  /** The same words, to be put behind the name of a run. */
  String suffix() {
    return name(words());
  }

  /** Words as they are in the name of a run. */
  static String name(String words) {
    return words.replace(", ", "-").replace(' ', '-');
  }
}
