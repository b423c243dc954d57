package io.github.schemacontract.docs.example;

import io.github.schemacontract.SchemaContract;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

// region meta
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SchemaContract(
    entityClasses = {Client.class, Report.class},
    migrations = "classpath:docs-example/migrations",
    contract = "src/test/resources/docs-example/schema-contract.yaml")
@interface ExampleSchema {}
// endregion meta
