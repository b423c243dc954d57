package io.github.schemacontract.sample;

import io.github.schemacontract.FromEveryBackup;
import io.github.schemacontract.SchemaContract;
import io.github.schemacontract.SchemaContractTests;

/** Entities, migrations and contract of this application agree, whatever backup was restored. */
// region contract
@SchemaContract
class SchemaContractTest implements SchemaContractTests {

  @FromEveryBackup
  void everyBackupCanBeRestored() {}
}
// endregion contract
