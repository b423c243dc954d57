package io.github.schemacontract.harness;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.contract.Contract;
import io.github.schemacontract.trials.RowTrial;
import io.github.schemacontract.trials.RowTrial.Absent;
import io.github.schemacontract.verdict.Finding;
import io.github.schemacontract.verdict.FindingCode;
import io.github.schemacontract.verdict.OddOneOut;
import io.github.schemacontract.verdict.ReferenceRow;
import io.github.schemacontract.verdict.Where;
import io.github.schemacontract.verdict.Where.ContractPlace;
import io.github.schemacontract.verdict.Witnesses;
import io.github.schemacontract.verdict.Words;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Holds the rows that the contract promises against the migrated database. */
final class ReferenceRows {
  private final Contract contract;
  private final Catalog promised;
  private final Catalog project;

  private ReferenceRows(Contract contract, Catalog promised, Catalog project) {
    this.contract = contract;
    this.promised = promised;
    this.project = project;
  }

  /** What is wrong with them; what a missing table or column explains is not told again. */
  static List<Finding> of(Contract contract, Witnesses witnesses, Migrated migrated) {
    var promised = witnesses.contract();
    if (promised.isEmpty() || !migrated.complete()) {
      return List.of();
    }
    var rows = new ReferenceRows(contract, promised.get(), witnesses.migrations());
    return Stream.concat(rows.unknownColumns(), rows.absent(migrated)).toList();
  }

  private Stream<Finding> unknownColumns() {
    return contract.rows().stream()
        .filter(row -> promised.has(row.table()))
        .flatMap(
            row ->
                columns(row)
                    .filter(column -> !promised.has(column))
                    .map(column -> invalid(row, "there is no " + column)));
  }

  private Stream<Finding> absent(Migrated migrated) {
    List<ReferenceRow> rows =
        contract.rows().stream().filter(row -> columns(row).allMatch(project::has)).toList();
    return RowTrial.absent(rows, project, migrated.database()).stream().map(this::finding);
  }

  private static Stream<ObjectPath> columns(ReferenceRow row) {
    return row.values().keySet().stream().map(c -> row.table().child(ObjectKind.COLUMN, c));
  }

  private Finding finding(Absent absent) {
    ReferenceRow row = absent.row();
    return absent
        .error()
        .map(error -> invalid(row, error.message()))
        .orElseGet(
            () ->
                new Finding(
                    FindingCode.REFERENCE_ROW_MISSING,
                    FindingCode.REFERENCE_ROW_MISSING.severity(),
                    row.table(),
                    Optional.empty(),
                    new Words(
                        Optional.empty(),
                        absent.found().map(ReferenceRow::words),
                        Optional.of(row.words())),
                    OddOneOut.MIGRATIONS,
                    new Where(Optional.empty(), Optional.empty(), Optional.of(place(row))),
                    absent.found().isPresent()
                        ? "The row is there with other values: what relies on the agreed ones goes"
                            + " wrong."
                        : "No migration inserts the row: what refers to it fails or finds nothing."));
  }

  private ContractPlace place(ReferenceRow row) {
    return ContractPlace.in(contract.file(), OptionalInt.of(row.line()));
  }

  private Finding invalid(ReferenceRow row, String why) {
    return ContractWitness.finding(
        FindingCode.CONTRACT_INVALID,
        contract.file(),
        OptionalInt.of(row.line()),
        contract.file()
            + ", line "
            + row.line()
            + " promises a row of "
            + row.table().text()
            + " that can not be looked for: "
            + why
            + ". Write each value as PostgreSQL reads it for the column.");
  }
}
