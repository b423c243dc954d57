package io.github.schemacontract.harness;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.verdict.Witnesses;

/**
 * What the three witnesses say to a migrated schema.
 *
 * @param project what of the schema is the project's
 * @param contract the contract, asked
 * @param entities the entities, asked
 * @param witnesses what they say, to be compared
 */
record Testimony(
    Catalog project, ContractWitness contract, EntityWitness entities, Witnesses witnesses) {}
