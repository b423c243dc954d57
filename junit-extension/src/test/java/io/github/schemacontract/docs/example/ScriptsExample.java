package io.github.schemacontract.docs.example;

import io.github.schemacontract.FromBackup;
import io.github.schemacontract.FromSql;
import io.github.schemacontract.SchemaContract;

/** Starting states that scripts build, or fill. */
// region scripts
@SchemaContract(
    entityClasses = {Client.class, Report.class},
    migrations = "classpath:docs-example/migrations",
    contract = "src/test/resources/docs-example/schema-contract.yaml",
    properties = {"flyway.baselineOnMigrate=true", "flyway.baselineVersion=1"})
class ScriptsExample {

  @FromSql("classpath:docs-example/before-flyway.sql")
  void aDatabaseFromBeforeFlyway() {}

  @FromBackup(at = "2", rowsScript = "classpath:docs-example/rows.sql")
  void oddNamesSurvive() {}
}
// endregion scripts
