package io.github.schemacontract.harness;

import io.github.schemacontract.verdict.Finding;
import io.github.schemacontract.verdict.Trials;
import java.util.List;

/**
 * What the runs of a session build, try and compare. Most of them come to the same schema, so that
 * one of them has done it for all.
 *
 * @param testimonies by the whole schema
 * @param comparisons by what the witnesses say
 * @param contracts by the text of the contract
 * @param entities by the schema that they may lean on
 * @param trials by entities and schema
 * @param foreseen by the text of the contract
 */
record ScratchWork(
    Recent<Testimony> testimonies,
    Recent<List<Finding>> comparisons,
    Recent<ContractWitness> contracts,
    Recent<EntityWitness> entities,
    Recent<Trials> trials,
    Recent<Foreseen> foreseen) {
  ScratchWork() {
    this(
        new Recent<>(),
        new Recent<>(),
        new Recent<>(),
        new Recent<>(),
        new Recent<>(),
        new Recent<>());
  }
}
