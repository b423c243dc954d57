package io.github.schemacontract.harness;

import io.github.schemacontract.migrations.Migration;
import io.github.schemacontract.report.ContractReport;
import io.github.schemacontract.state.Backup;
import io.github.schemacontract.state.Circumstances;
import io.github.schemacontract.state.StartingState;
import java.util.List;
import java.util.Optional;

/** A starting state as the report records it. */
final class StateRecord {
  private StateRecord() {}

  static ContractReport.State of(StartingState state, List<Migration> migrations) {
    Optional<Backup> backup =
        state instanceof Backup restored ? Optional.of(restored) : Optional.empty();
    Circumstances circumstances = state.circumstances();
    return new ContractReport.State(
        state.description(migrations),
        backup.map(Backup::at),
        backup.map(b -> b.history().name()),
        backup.map(Backup::skipping).orElse(List.of()),
        Optional.of(circumstances.rows().name()),
        circumstances.damage().isEmpty()
            ? Optional.empty()
            : Optional.of(String.join("; ", circumstances.damage())));
  }
}
