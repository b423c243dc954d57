package io.github.schemacontract.docs.example;

import io.github.schemacontract.SchemaContract;
import io.github.schemacontract.SchemaContractTests;

/** Like a project on its first day: there is no contract yet. */
@SchemaContract(
    entityClasses = {Client.class, Report.class},
    migrations = "classpath:docs-example/migrations",
    contract = FirstRunExample.CONTRACT)
class FirstRunExample implements SchemaContractTests {
  static final String CONTRACT = "target/docs-example/schema-contract.yaml";
}
