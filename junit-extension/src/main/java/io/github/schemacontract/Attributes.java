package io.github.schemacontract;

import io.github.schemacontract.harness.SettingsException;
import io.github.schemacontract.state.Circumstances;
import io.github.schemacontract.state.Expectation;
import io.github.schemacontract.state.Rows;
import java.util.List;
import java.util.Optional;

/** What the annotations of starting states have in common. */
final class Attributes {
  private Attributes() {}

  static Circumstances circumstances(
      Rows rows, int rowsPerTable, String rowsScript, String[] damage, Expectation expect) {
    if (rowsPerTable < Circumstances.USUAL_ROWS) {
      throw new SettingsException(
          "rowsPerTable is "
              + rowsPerTable
              + ", but each table gets a minimal and a maximal row: write 2 or more, or"
              + " rows = NONE.");
    }
    return new Circumstances(
        rows,
        rowsPerTable,
        rowsScript.isEmpty() ? Optional.empty() : Optional.of(rowsScript),
        List.of(damage),
        expect);
  }

  static List<String> atLeastOne(String attribute, String[] values) {
    if (values.length == 0) {
      throw new SettingsException(attribute + " names nothing, so nothing would be compared.");
    }
    return List.of(values);
  }
}
