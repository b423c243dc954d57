package com.example.app;

import io.github.schemacontract.SchemaContract;
import io.github.schemacontract.SchemaContractTests;

// region contract
@SchemaContract
class SchemaContractTest implements SchemaContractTests {}
// endregion contract
