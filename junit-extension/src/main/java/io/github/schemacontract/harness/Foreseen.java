package io.github.schemacontract.harness;

import io.github.schemacontract.contract.Contract;
import io.github.schemacontract.contract.ContractStatement;
import io.github.schemacontract.entities.EntityCatalog;
import io.github.schemacontract.entities.Mapping;
import io.github.schemacontract.postgres.Database;
import io.github.schemacontract.postgres.ScratchSession;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The entities' tables, made while the migrations run: on top of the types that the contract
 * promises, since only in the end it is known which ones the migrations made. Where the contract
 * then says the migrated schema word for word, these are the same.
 */
final class Foreseen {
  private final Contract contract;
  private final Background<EntityWitness> work;

  /**
   * Begins.
   *
   * @param contract the contract before the migrations
   * @param reading the mapping, which may still be read by another thread
   * @param bench where to build
   */
  Foreseen(Contract contract, Supplier<Mapping> reading, Workbench bench) {
    this.contract = contract;
    this.work = new Background<>("foreseen", () -> EntityWitness.of(reading, this::promise, bench));
  }

  private void promise(Database scratch) {
    List<ContractStatement> types = contract.statements(EntityCatalog::leansOn);
    try (ScratchSession session = ScratchSession.in(scratch)) {
      // What they lean on themselves is no type perhaps, and then not there in either case.
      var unused = session.run(types, ContractStatement::sql);
    }
  }

  /**
   * The entities as a witness; none if they could not be asked, which whoever asks again is told.
   *
   * @param literal the contract after the migrations, which says word for word what they made
   */
  Optional<EntityWitness> under(ContractWitness literal) {
    return literal
        .contract()
        .filter(now -> now.text().equals(contract.text()))
        .flatMap(now -> work.resultOrNothing());
  }

  /** Waits until nothing of it is left in the server. */
  void end() {
    work.end();
  }
}
