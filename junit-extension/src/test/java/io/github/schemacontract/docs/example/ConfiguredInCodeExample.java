package io.github.schemacontract.docs.example;

import io.github.schemacontract.SchemaContract;
import io.github.schemacontract.SchemaContractTests;
import io.github.schemacontract.entities.HibernateCustomizer;
import io.github.schemacontract.migrations.FlywayCustomizer;
import java.util.Map;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.hibernate.boot.model.naming.PhysicalNamingStrategyStandardImpl;

// region configured
@SchemaContract(
    entityClasses = {Client.class, Report.class},
    migrations = "classpath:docs-example/migrations",
    contract = "src/test/resources/docs-example/schema-contract.yaml",
    configuredBy = ConfiguredInCodeExample.AsInProduction.class)
class ConfiguredInCodeExample implements SchemaContractTests {

  static class AsInProduction implements FlywayCustomizer, HibernateCustomizer {
    @Override
    public void customize(FluentConfiguration flyway) {
      flyway.placeholders(Map.of("owner", "agency"));
    }

    @Override
    public Map<String, Object> hibernateSettings() {
      return Map.of("hibernate.physical_naming_strategy", new PhysicalNamingStrategyStandardImpl());
    }
  }
}
// endregion configured
