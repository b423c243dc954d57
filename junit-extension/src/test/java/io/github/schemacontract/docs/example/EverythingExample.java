package io.github.schemacontract.docs.example;

import io.github.schemacontract.SchemaContract;
import io.github.schemacontract.SchemaContractTests;

/** Every section of the contract file, each checked against a migration that builds it. */
@SchemaContract(
    entityClasses = AgencyClient.class,
    migrations = "classpath:docs-example/everything",
    platform = "classpath:docs-example/platform.sql",
    contract = "src/test/resources/docs-example/everything.yaml")
class EverythingExample implements SchemaContractTests {}
