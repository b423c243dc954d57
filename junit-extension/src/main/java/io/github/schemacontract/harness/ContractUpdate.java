package io.github.schemacontract.harness;

import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.contract.ContractFile;
import io.github.schemacontract.contract.ContractWriter;
import io.github.schemacontract.verdict.Comparison;
import io.github.schemacontract.verdict.Finding;
import io.github.schemacontract.verdict.FindingCode;
import io.github.schemacontract.verdict.Witnesses;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Writes the contract file: the first time, and when asked to. */
final class ContractUpdate {
  private final Settings settings;
  private final Migrated migrated;
  private final ContractWitness contract;
  private final Witnesses witnesses;

  ContractUpdate(
      Settings settings, Migrated migrated, ContractWitness contract, Witnesses witnesses) {
    this.settings = settings;
    this.migrated = migrated;
    this.contract = contract;
    this.witnesses = witnesses;
  }

  boolean asked() {
    return settings.mode() == Settings.Mode.UPDATE
        && contract.contract().isPresent()
        && migrated.complete();
  }

  /** What is compared when the contract is about to become what the database is. */
  Witnesses withoutContract() {
    return new Witnesses(
        witnesses.entities(),
        witnesses.migrations(),
        Optional.empty(),
        witnesses.sameMeaning(),
        witnesses.trials());
  }

  /**
   * Writes what is to be written.
   *
   * @param healthy whether nothing else fails
   * @return the finding that makes a run fail which had no contract
   */
  Optional<Finding> finish(boolean healthy) {
    if (asked()) {
      update();
      return Optional.empty();
    }
    return Files.exists(settings.contract()) ? Optional.empty() : Optional.of(absent(healthy));
  }

  private void update() {
    ContractFile.save(
        settings.contract(),
        ContractWriter.update(
            contract.contract().orElseThrow(), witnesses.migrations(), unchanged()));
  }

  private SortedSet<ObjectPath> unchanged() {
    SortedSet<ObjectPath> changed =
        Comparison.of(witnesses).stream()
            .map(Finding::object)
            .collect(Collectors.toCollection(TreeSet::new));
    return witnesses.migrations().paths().stream()
        .filter(path -> !changed.contains(path))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Finding absent(boolean healthy) {
    Path file = settings.contract();
    if (settings.mode() == Settings.Mode.CI) {
      return finding(
          FindingCode.CONTRACT_MISSING,
          "The contract "
              + file
              + " does not exist, and with CI=true none is written: run the test on"
              + " your machine, then review and commit the file that it writes.");
    }
    if (!healthy) {
      return finding(
          FindingCode.CONTRACT_MISSING,
          "The contract "
              + file
              + " does not exist and was not written, because the run found"
              + " something else: mend that first, then run the test again.");
    }
    ContractFile.save(file, ContractWriter.write(witnesses.migrations()));
    return finding(
        FindingCode.CONTRACT_WRITTEN,
        "The contract "
            + file
            + " did not exist and was written from the migrated database: review"
            + " and commit it, then run the test again.");
  }

  private Finding finding(FindingCode code, String message) {
    return ContractWitness.finding(code, settings.contract(), OptionalInt.empty(), message);
  }
}
