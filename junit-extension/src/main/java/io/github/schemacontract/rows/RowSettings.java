package io.github.schemacontract.rows;

import org.apiguardian.api.API;

/**
 * Which rows are made.
 *
 * @param rowsPerTable how many rows each table gets at least, where its definition allows them;
 *     from 2, the minimal and the maximal one
 * @param edges whether the maximal row holds the largest values of its types, with which ordinary
 *     arithmetic fails: infinity, the largest integer
 */
@API(status = API.Status.INTERNAL)
public record RowSettings(int rowsPerTable, boolean edges) {
  /** A minimal and a maximal row, a duplicate and every label; no edges. */
  public static final RowSettings DEFAULT = new RowSettings(2, false);

  public RowSettings {
    if (rowsPerTable < 2) {
      throw new IllegalArgumentException(
          "rowsPerTable is " + rowsPerTable + ", but a table gets at least 2 rows");
    }
  }
}
