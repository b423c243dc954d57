package com.example.shop;

import io.github.schemacontract.SchemaContract;
import io.github.schemacontract.SchemaContractTests;

/** The second migration never reached the repository. */
@SchemaContract(properties = "flyway.target=1")
class LostMigrationTest implements SchemaContractTests {}
