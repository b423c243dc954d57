package io.github.schemacontract.sample;

import io.github.schemacontract.FromBackup;
import io.github.schemacontract.SchemaContract;
import io.github.schemacontract.SchemaContractTests;

/** Entities, migrations and contract of this application agree, whatever backup was restored. */
// region contract
@SchemaContract
class SchemaContractTest implements SchemaContractTests {

  @FromBackup(at = "7", rowsPerTable = 20)
  void theNewestBackupWithManyRows() {}
}
// endregion contract
