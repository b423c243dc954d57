package io.github.schemacontract.docs.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemacontract.FromBackup;
import io.github.schemacontract.FromEntities;
import io.github.schemacontract.FromEveryBackup;
import io.github.schemacontract.SchemaContract;
import io.github.schemacontract.state.Expectation;
import io.github.schemacontract.state.HistoryState;
import io.github.schemacontract.state.StartingState;
import java.sql.Connection;
import java.sql.SQLException;

/** Starting states other than from scratch. */
// region states
@SchemaContract(
    entityClasses = {Client.class, Report.class},
    migrations = "classpath:docs-example/migrations",
    contract = "src/test/resources/docs-example/schema-contract.yaml")
class BackupsExample {

  @FromEveryBackup
  void everyBackupCanBeRestored() {}

  @FromBackup(at = "1", history = HistoryState.LOST, expect = Expectation.REFUSED)
  @FromEntities(expect = Expectation.REFUSED)
  void whatHasNoHistoryIsNotMigratedByMistake() {}

  @FromBackup(at = "1")
  void clientsAreStillThere(StartingState state, Connection migrated) throws SQLException {
    try (var statement = migrated.createStatement();
        var count = statement.executeQuery("select count(*) from clients")) {
      count.next();
      assertThat(count.getInt(1)).as(state.description()).isPositive();
    }
  }
}
// endregion states
