package io.github.schemacontract.harness;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.contract.Contract;
import io.github.schemacontract.contract.ContractFile;
import io.github.schemacontract.contract.ContractWriter;
import io.github.schemacontract.verdict.Comparison;
import io.github.schemacontract.verdict.Finding;
import io.github.schemacontract.verdict.FindingCode;
import io.github.schemacontract.verdict.Trials;
import io.github.schemacontract.verdict.Witnesses;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

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

  /** Whether the contract is about to become what the database is. */
  boolean due() {
    return settings.contract().mode() == ContractSettings.Mode.UPDATE
        && migrated.completeFromScratch()
        && contract.contract().filter(c -> c.kind() == Contract.Kind.YAML).isPresent();
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
   * @return what was done to the contract; or why a run fails that could not be compared with one,
   *     or could not update it
   */
  Optional<Finding> finish(boolean healthy) {
    if (due() && !witnesses.migrations().uncovered().isEmpty()) {
      return Optional.of(unsaid(" was not updated: "));
    }
    if (due()) {
      return update(contract.contract().orElseThrow());
    }
    if (!ContractFile.exists(settings.contract().file())) {
      return Optional.of(absent(healthy));
    }
    return settings.contract().mode() == ContractSettings.Mode.UPDATE && !healthy
        ? notUpdated()
        : Optional.empty();
  }

  private Optional<Finding> update(Contract existing) {
    List<Finding> differences = Comparison.of(withoutEntities());
    String updated =
        ContractWriter.update(
            existing,
            witnesses.migrations(),
            promised(),
            unchanged(differences),
            new ReleasedMigrations(existing, migrated.migrations()).completed());
    if (updated.equals(existing.text())) {
      return Optional.empty();
    }
    ContractFile.save(existing.file(), updated);
    return Optional.of(
        finding(
            FindingCode.CONTRACT_UPDATED,
            "The contract "
                + existing.file()
                + " was updated"
                + changes(differences)
                + ". Review and commit it."));
  }

  /** In the words of the file: what the database lacks is removed from it. */
  private String changes(List<Finding> differences) {
    if (witnesses.contract().isEmpty()) {
      return "";
    }
    var changes = new ContractChanges(differences);
    return changes.text().isEmpty() ? "" : ": " + changes.text();
  }

  /** What the contract says as the database has it, in whatever words. */
  private SortedSet<ObjectPath> unchanged(List<Finding> differences) {
    var unchanged = new TreeSet<>(promised());
    differences.forEach(finding -> unchanged.remove(finding.object()));
    return unchanged;
  }

  private Set<ObjectPath> promised() {
    return witnesses.contract().map(Catalog::paths).orElse(Set.of());
  }

  private Witnesses withoutEntities() {
    return new Witnesses(
        Optional.empty(),
        witnesses.migrations(),
        witnesses.contract(),
        witnesses.sameMeaning(),
        Trials.NONE);
  }

  /** A promise that could not be kept has to be said, or else people believe that it was. */
  private Optional<Finding> notUpdated() {
    String asked =
        "schema-contract.update is set, but " + settings.contract().file() + " stays as it is";
    if (contract.contract().filter(c -> c.kind() == Contract.Kind.SQL).isPresent()) {
      return Optional.of(
          finding(
              FindingCode.CONTRACT_INVALID,
              asked
                  + ": a contract in SQL is not rewritten. Make it anew with the tool that made it,"
                  + " or keep the contract as .yaml."));
    }
    return Optional.empty();
  }

  private Finding absent(boolean healthy) {
    Path file = settings.contract().file();
    if (file.toString().endsWith(".sql")) {
      return finding(
          FindingCode.CONTRACT_MISSING,
          "The contract "
              + file
              + " does not exist, and a contract in SQL is never written by itself: put the dump"
              + " there (pg_dump --schema-only), or name a .yaml file.");
    }
    if (settings.contract().mode() == ContractSettings.Mode.CI) {
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
    if (!migrated.completeFromScratch()) {
      return finding(
          FindingCode.CONTRACT_MISSING,
          "The contract "
              + file
              + " does not exist and is only written by a run from scratch: add a"
              + " @FromScratch method, or run it first.");
    }
    if (!witnesses.migrations().uncovered().isEmpty()) {
      return unsaid(" does not exist and was not written: ");
    }
    ContractFile.save(file, ContractWriter.write(witnesses.migrations()));
    return finding(
        FindingCode.CONTRACT_WRITTEN,
        "The contract "
            + file
            + " did not exist and was written from the migrated database: review"
            + " and commit it, then run the test again.");
  }

  /** A contract that leaves out what nobody decided to leave out promises too much. */
  private Finding unsaid(String what) {
    List<String> objects =
        witnesses.migrations().uncovered().stream().map(ObjectPath::name).toList();
    return finding(
        FindingCode.CONTRACT_INVALID,
        "The contract "
            + settings.contract().file()
            + what
            + "it has no words for "
            + String.join(", ", objects)
            + ". Say that it is not under contract, with ignore = \"other:"
            + objects.get(0)
            + "\" on the test class, or create it in the platform script.");
  }

  private Finding finding(FindingCode code, String message) {
    return ContractWitness.finding(code, settings.contract().file(), OptionalInt.empty(), message);
  }
}
