package io.github.schemacontract.harness;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.contract.Contract;
import io.github.schemacontract.contract.ContractFile;
import io.github.schemacontract.contract.ContractInvalidException;
import io.github.schemacontract.contract.ContractProblem;
import io.github.schemacontract.contract.ContractWriter;
import io.github.schemacontract.contract.ExecutedContract;
import io.github.schemacontract.contract.IgnoredObjects;
import io.github.schemacontract.postgres.Database;
import io.github.schemacontract.verdict.Finding;
import io.github.schemacontract.verdict.FindingCode;
import io.github.schemacontract.verdict.OddOneOut;
import io.github.schemacontract.verdict.Where;
import io.github.schemacontract.verdict.Where.ContractPlace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * The contract as a witness: what it promises, or why it can not be asked.
 *
 * @param contract the contract as it was read
 * @param catalog everything in the database that it describes; absent where it can not be asked
 * @param lines the line of each object
 * @param problems what is wrong with the file
 */
record ContractWitness(
    Optional<Contract> contract,
    Optional<Catalog> catalog,
    Map<ObjectPath, Integer> lines,
    List<Finding> problems) {

  /** The file as it is; nobody has asked it for its objects yet. */
  static ContractWitness of(ContractSource source) {
    try {
      return new ContractWitness(source.read(), Optional.empty(), Map.of(), List.of());
    } catch (ContractInvalidException e) {
      return new ContractWitness(
          Optional.empty(),
          Optional.empty(),
          Map.of(),
          List.of(invalid(source.file(), e.line(), e.getMessage())));
    }
  }

  /**
   * The contract with the objects that it promises: those of the project, where it says them word
   * for word; otherwise PostgreSQL is asked what it means.
   */
  ContractWitness asked(
      Catalog project, boolean owners, Workbench bench, Recent<ContractWitness> recent) {
    if (contract.isEmpty()) {
      return this;
    }
    Contract promise = contract.get();
    bench.roles(promise.roles());
    var given = List.of(bench, promise.text(), owners);
    return literally(project, owners)
        .orElseGet(() -> recent.of(given, () -> executed(promise, owners, bench)));
  }

  /** The contract with the objects of the project, if it says them word for word. */
  Optional<ContractWitness> literally(Catalog project, boolean owners) {
    return contract
        .filter(promise -> !owners && ContractWriter.says(promise, project))
        .map(promise -> of(promise, ContractFile.saying(promise, project)));
  }

  private static ContractWitness executed(Contract contract, boolean owners, Workbench bench) {
    try (Database scratch = bench.fresh("contract")) {
      var witness = of(contract, ContractFile.execute(contract, scratch));
      return owners ? witness : witness.withoutOwners(contract);
    }
  }

  private static ContractWitness of(Contract contract, ExecutedContract executed) {
    List<Finding> problems =
        executed.problems().stream().map(p -> problem(contract.file(), p)).toList();
    return new ContractWitness(
        Optional.of(contract),
        problems.isEmpty() ? Optional.of(executed.catalog()) : Optional.empty(),
        new TreeMap<>(executed.lines()),
        problems);
  }

  /** A promise that nothing holds anybody to would be believed. */
  private ContractWitness withoutOwners(Contract promise) {
    return promise.owners().entrySet().stream()
        .min(Map.Entry.comparingByValue())
        .map(first -> and(ownerNotCompared(promise.file(), first.getKey(), first.getValue())))
        .orElse(this);
  }

  private static Finding ownerNotCompared(Path file, ObjectPath object, int line) {
    return invalid(
        file,
        OptionalInt.of(line),
        file
            + ", line "
            + line
            + " promises an owner of "
            + object
            + ", but owners are not compared: set @SchemaContract(owners = true), or remove the key"
            + " `owner`.");
  }

  private ContractWitness and(Finding problem) {
    var all = new ArrayList<>(problems);
    all.add(problem);
    return new ContractWitness(contract, catalog, lines, List.copyOf(all));
  }

  private static Finding problem(Path file, ContractProblem problem) {
    return invalid(file, OptionalInt.of(problem.line()), problem.message());
  }

  private static Finding invalid(Path file, OptionalInt line, String message) {
    return finding(FindingCode.CONTRACT_INVALID, file, line, message);
  }

  static Finding finding(FindingCode code, Path file, OptionalInt line, String message) {
    var place = ContractPlace.in(file, line);
    return Finding.wordless(
        code,
        code.severity(),
        ObjectPath.of(ObjectKind.CONTRACT, String.valueOf(file.getFileName())),
        OddOneOut.CONTRACT,
        new Where(Optional.empty(), Optional.empty(), Optional.of(place)),
        message);
  }

  List<Glob> ignored() {
    return contract.stream()
        .flatMap(c -> c.ignored().stream())
        .map(IgnoredObjects::glob)
        .map(Glob::of)
        .toList();
  }

  /** The line of an object, or of the table it belongs to. */
  Optional<ContractPlace> place(ObjectPath path) {
    return contract
        .filter(c -> !lines.isEmpty())
        .flatMap(c -> line(path).map(l -> ContractPlace.in(c.file(), OptionalInt.of(l))));
  }

  private Optional<Integer> line(ObjectPath path) {
    return Optional.ofNullable(lines.get(path))
        .or(() -> path.home().flatMap(t -> Optional.ofNullable(lines.get(t))));
  }
}
