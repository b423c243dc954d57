package io.github.schemacontract.harness;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.FacetPath;
import io.github.schemacontract.entities.EntityCatalog;
import io.github.schemacontract.entities.Mapping;
import io.github.schemacontract.postgres.Database;
import io.github.schemacontract.trials.DatabaseTrials;
import io.github.schemacontract.trials.Settling;
import io.github.schemacontract.verdict.Trials;
import io.github.schemacontract.verdict.Witnesses;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What the three witnesses say to a migrated database. */
final class Hearing {
  private final Settings settings;
  private final Workbench bench;
  private final Supplier<Mapping> mapping;
  private final ScratchWork scratch;
  private final Database database;
  private final Scope scope;
  private final Supplier<Database> clone;

  Hearing(
      Settings settings,
      Workbench bench,
      Supplier<Mapping> mapping,
      ScratchWork scratch,
      Database database,
      Scope scope,
      Supplier<Database> clone) {
    this.settings = settings;
    this.bench = bench;
    this.mapping = mapping;
    this.scratch = scratch;
    this.database = database;
    this.scope = scope;
    this.clone = clone;
  }

  /**
   * Asks them.
   *
   * @param whole what is in the database
   * @param promise the contract, not asked yet
   * @param foreseen the entities, if they were asked meanwhile
   */
  Testimony of(Catalog whole, ContractWitness promise, Optional<Foreseen> foreseen) {
    Catalog project = scope.of(whole);
    return foreseen
        .flatMap(f -> literal(whole, project, promise, f))
        .orElseGet(() -> asked(whole, project, promise));
  }

  /** Where all is as the contract says it, nothing is left to ask. */
  private Optional<Testimony> literal(
      Catalog whole, Catalog project, ContractWitness promise, Foreseen foreseen) {
    return promise
        .literally(project, settings.contract().owners())
        .flatMap(c -> foreseen.under(c).map(entities -> testimony(whole, project, c, entities)));
  }

  private Testimony asked(Catalog whole, Catalog project, ContractWitness promise) {
    // A contract that is kept names nothing more that entities could lean on.
    Catalog leanOn = project.only(EntityCatalog::leansOn);
    var early = new Background<>("scratch", () -> entities(leanOn));
    var contract =
        early.beside(
            () -> promise.asked(project, settings.contract().owners(), bench, scratch.contracts()));
    var promised = contract.catalog().map(c -> scope.of(c, project));
    Catalog known = leanOn.and(promised.orElse(Catalog.empty()).only(EntityCatalog::leansOn));
    var entities = known.equals(leanOn) ? early.result() : entities(known);
    return testimony(whole, project, contract, entities);
  }

  private Testimony testimony(
      Catalog whole, Catalog project, ContractWitness contract, EntityWitness entities) {
    var promised = contract.catalog().map(c -> scope.of(c, project));
    // What is written into the contract is the project's alone.
    boolean written = settings.contract().mode() == ContractSettings.Mode.UPDATE;
    var all = promised.filter(p -> !written).map(p -> scope.of(whole, p)).orElse(project);
    var mapped =
        entities
            .catalog()
            .map(
                built ->
                    mapped(built, scope.with(entities.platform()), entities.platform(), whole));
    return new Testimony(project, contract, entities, witnesses(all, promised, mapped));
  }

  private Witnesses witnesses(
      Catalog project, Optional<Catalog> promised, Optional<Witnesses.Entities> mapped) {
    Set<FacetPath> same =
        promised
            .map(p -> Settling.sameMeaning(project, p, c -> scope.of(bench.rebuild(c)), database))
            .orElse(Set.of());
    Trials trials =
        mapped
            .map(m -> scratch.trials().of(List.of(m, project), () -> trials(m, project)))
            .orElse(Trials.NONE);
    return new Witnesses(mapped, project, promised, same, trials);
  }

  private EntityWitness entities(Catalog known) {
    return scratch
        .entities()
        .of(List.of(bench, known), () -> EntityWitness.of(mapping, known, bench));
  }

  private Trials trials(Witnesses.Entities mapped, Catalog project) {
    return DatabaseTrials.of(mapped, project, database, clone);
  }

  private static Witnesses.Entities mapped(
      EntityCatalog built, Scope scope, MappedPlatform platform, Catalog whole) {
    return new Witnesses.Entities(
        scope.of(built.catalog()),
        built.origins(),
        built.queries(),
        scope.of(whole).only(platform::has));
  }
}
