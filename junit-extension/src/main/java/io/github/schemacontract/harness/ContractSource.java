package io.github.schemacontract.harness;

import io.github.schemacontract.contract.Contract;
import io.github.schemacontract.contract.ContractFile;
import io.github.schemacontract.contract.ContractInvalidException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The contract file of a session, which a run may write, and so may anybody else meanwhile. Several
 * threads may read it.
 */
final class ContractSource {
  private final Path file;
  private Optional<Contract> known = Optional.empty();

  ContractSource(Path file) {
    this.file = file;
  }

  Path file() {
    return file;
  }

  /**
   * The contract as it is now, if there is one.
   *
   * @throws ContractInvalidException when it can not be read or understood
   */
  synchronized Optional<Contract> read() {
    known =
        ContractFile.exists(file)
            ? Optional.of(
                known.map(ContractFile::readAgain).orElseGet(() -> ContractFile.read(file)))
            : Optional.empty();
    return known;
  }
}
