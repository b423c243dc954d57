package io.github.schemacontract.harness;

import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.contract.Contract;
import io.github.schemacontract.postgres.Database;
import io.github.schemacontract.recovery.Diagnosed;
import io.github.schemacontract.recovery.Diagnosis;
import io.github.schemacontract.recovery.NoRepair;
import io.github.schemacontract.recovery.Provenance;
import io.github.schemacontract.recovery.Repair;
import io.github.schemacontract.recovery.Repairs;
import io.github.schemacontract.report.ReportedFinding;
import io.github.schemacontract.verdict.Comparison;
import io.github.schemacontract.verdict.Finding;
import io.github.schemacontract.verdict.Where;
import io.github.schemacontract.verdict.Where.MigrationPlace;
import io.github.schemacontract.verdict.Witnesses;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The findings of a run, with their causes and places. */
final class Assessment {
  private final Settings settings;
  private final Workbench bench;
  private final Stages stages;
  private final Migrated migrated;
  private final ContractWitness contract;
  private final EntityWitness entities;
  private final Witnesses witnesses;
  private final Recent<List<Finding>> comparisons;

  Assessment(
      Settings settings,
      Workbench bench,
      Stages stages,
      Migrated migrated,
      Testimony testimony,
      Recent<List<Finding>> comparisons) {
    this.settings = settings;
    this.bench = bench;
    this.stages = stages;
    this.migrated = migrated;
    this.contract = testimony.contract();
    this.entities = testimony.entities();
    this.witnesses = testimony.witnesses();
    this.comparisons = comparisons;
  }

  List<ReportedFinding> findings() {
    var update = new ContractUpdate(settings, migrated, contract, witnesses);
    Witnesses asked = update.due() ? update.withoutContract() : witnesses;
    List<Finding> compared = comparisons.of(asked, () -> Comparison.of(asked));
    List<Diagnosed> diagnosed =
        new ArrayList<>(Diagnosis.of(migrated.run(), migrated.migrations(), compared));
    problems(update).forEach(p -> diagnosed.add(new Diagnosed(p, List.of())));
    Accepted accepted = accepted(diagnosed, update.due());
    boolean healthy = diagnosed.stream().noneMatch(d -> fails(d.finding(), accepted));
    update.finish(healthy).ifPresent(f -> diagnosed.add(new Diagnosed(f, List.of())));
    return reported(diagnosed, accepted);
  }

  private Accepted accepted(List<Diagnosed> diagnosed, boolean updated) {
    var acceptance = new Acceptance(settings, !migrated.complete(), diagnosed);
    Accepted accepted = acceptance.of(updated || contract.catalog().isPresent());
    diagnosed.replaceAll(acceptance::told);
    accepted.problems().forEach(p -> diagnosed.add(new Diagnosed(p, List.of())));
    return accepted;
  }

  private List<Finding> problems(ContractUpdate update) {
    var problems = new ArrayList<>(entities.problems());
    problems.addAll(IgnoredMigrations.of(migrated));
    problems.addAll(new RowFindings(bench, stages, migrated).all());
    if (!update.due()) {
      problems.addAll(contract.problems());
    }
    contract.contract().ifPresent(promise -> problems.addAll(kept(promise)));
    return problems;
  }

  /** What a contract promises besides a schema; no update makes it true. */
  private List<Finding> kept(Contract promise) {
    var findings = new ArrayList<>(ReferenceRows.of(promise, witnesses, migrated));
    findings.addAll(new ReleasedMigrations(promise, migrated.migrations()).edited());
    return findings;
  }

  private List<ReportedFinding> reported(List<Diagnosed> diagnosed, Accepted accepted) {
    List<Finding> failing =
        diagnosed.stream().map(Diagnosed::finding).filter(f -> fails(f, accepted)).toList();
    Map<ObjectPath, MigrationPlace> places = places(failing);
    Map<Finding, Repair> repairs = repairs(failing);
    return diagnosed.stream()
        .sorted(Comparator.comparing(Diagnosed::finding))
        .map(
            d ->
                reported(
                    d,
                    places,
                    repairs.getOrDefault(d.finding(), Repair.NONE),
                    accepted.has(d.finding())))
        .toList();
  }

  private ReportedFinding reported(
      Diagnosed diagnosed,
      Map<ObjectPath, MigrationPlace> places,
      Repair repair,
      boolean accepted) {
    return new ReportedFinding(
        placed(diagnosed.finding(), places),
        notes(diagnosed, repair),
        repair.statements(),
        repair.proven(),
        repair.hazards(),
        accepted);
  }

  private static List<String> notes(Diagnosed diagnosed, Repair repair) {
    var notes = new ArrayList<>(diagnosed.notes());
    if (repair.statements().isEmpty()) {
      NoRepair.why(diagnosed.finding()).ifPresent(notes::add);
    }
    return notes;
  }

  /**
   * A repair is for a database that the migrations left whole; a stopped run needs its own cure.
   */
  private Map<Finding, Repair> repairs(List<Finding> failing) {
    if (failing.isEmpty() || !migrated.complete() || witnesses.contract().isEmpty()) {
      return Map.of();
    }
    Scope scope = migrated.scope();
    var repairs =
        new Repairs(
            witnesses.migrations(),
            witnesses.contract().get(),
            scope::of,
            catalog -> scope.of(bench.rebuild(catalog)));
    try (Database clone = bench.cloneOf(migrated.database(), "repair")) {
      return repairs.tried(failing, clone);
    }
  }

  /** Asked only about what fails: finding the migration means running all of them once more. */
  private Map<ObjectPath, MigrationPlace> places(List<Finding> failing) {
    List<ObjectPath> sought =
        failing.stream()
            .filter(f -> f.object().kind().inDatabase() && f.where().migration().isEmpty())
            .map(Finding::object)
            .toList();
    if (sought.isEmpty()) {
      return Map.of();
    }
    boolean bare = stages.dumps().bringsPlatform(migrated.state().origin(), bench.platform());
    return bench.again("provenance", bare, database -> provenance(database, sought));
  }

  private Map<ObjectPath, MigrationPlace> provenance(Database database, List<ObjectPath> sought) {
    var unused = stages.prepare(migrated.state().origin(), database, migrated.migrations());
    return Provenance.of(migrated.tool(), database, sought);
  }

  private boolean fails(Finding finding, Accepted accepted) {
    return finding.severity().atLeast(settings.contract().failOn()) && !accepted.has(finding);
  }

  private Finding placed(Finding finding, Map<ObjectPath, MigrationPlace> places) {
    Where where = finding.where();
    return finding.at(
        new Where(
            where.entity(),
            where.migration().or(() -> Optional.ofNullable(places.get(finding.object()))),
            where.contract().or(() -> contract.place(finding.object()))));
  }
}
