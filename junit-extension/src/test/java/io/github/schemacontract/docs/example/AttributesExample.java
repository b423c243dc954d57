package io.github.schemacontract.docs.example;

import io.github.schemacontract.FromScratch;
import io.github.schemacontract.Postgres;
import io.github.schemacontract.SchemaContract;
import io.github.schemacontract.verdict.Severity;

// region attributes
@SchemaContract(
    entityClasses = {Client.class, Report.class},
    migrations = "classpath:docs-example/migrations",
    contract = "src/test/resources/docs-example/schema-contract.yaml",
    schemas = "public",
    platform = "classpath:docs-example/platform.sql",
    postgres = @Postgres(version = 17),
    properties = {"flyway.placeholders.owner=agency", "hibernate.default_schema=public"},
    ignore = "index:public.*.tmp_*",
    failOn = Severity.WARNING)
class AttributesExample {

  @FromScratch
  void migrationsBuildTheSchema() {}
}
// endregion attributes
