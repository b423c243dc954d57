package io.github.schemacontract.sample;

import io.github.schemacontract.SchemaContract;
import io.github.schemacontract.SchemaContractTests;

/** Entities, migrations and contract of this application agree. */
// region contract
@SchemaContract
class SchemaContractTest implements SchemaContractTests {}
// endregion contract
