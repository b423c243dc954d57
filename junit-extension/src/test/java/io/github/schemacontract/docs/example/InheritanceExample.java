package io.github.schemacontract.docs.example;

import io.github.schemacontract.SchemaContractTests;

// region inheritance
@ExampleSchema
abstract class ExampleSchemaTests {}

class InheritanceExample extends ExampleSchemaTests implements SchemaContractTests {}
// endregion inheritance
