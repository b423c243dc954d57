package io.github.schemacontract.docs.example;

import io.github.schemacontract.SchemaContract;
import io.github.schemacontract.SchemaContractTests;
import io.github.schemacontract.migrations.FlywayFactory;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.Configuration;

// region several
@SchemaContract(
    entityClasses = {Client.class, Report.class},
    contract = "src/test/resources/docs-example/schema-contract.yaml",
    configuredBy = SeveralFlywaysExample.AsInProduction.class,
    exempt = "V2__import_from_old_system.sql",
    migrateAs = "deployer")
class SeveralFlywaysExample implements SchemaContractTests {

  static class AsInProduction implements FlywayFactory {
    @Override
    public List<Configuration> flyways() {
      return List.of(
          Flyway.configure().locations("classpath:docs-example/migrations"),
          Flyway.configure()
              .locations("classpath:docs-example/billing")
              .table("billing_history")
              .baselineOnMigrate(true)
              .baselineVersion("0"));
    }
  }
}
// endregion several
