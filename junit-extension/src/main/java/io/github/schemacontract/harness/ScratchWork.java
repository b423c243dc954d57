package io.github.schemacontract.harness;

import io.github.schemacontract.verdict.Trials;

/**
 * What the runs of a session build and try in scratch databases. Most of them come to the same
 * schema, so that one of them has done it for all.
 *
 * @param contracts by the text of the contract
 * @param entities by the schema that they may lean on
 * @param trials by entities and schema
 */
record ScratchWork(
    Recent<ContractWitness> contracts, Recent<EntityWitness> entities, Recent<Trials> trials) {
  ScratchWork() {
    this(new Recent<>(), new Recent<>(), new Recent<>());
  }
}
