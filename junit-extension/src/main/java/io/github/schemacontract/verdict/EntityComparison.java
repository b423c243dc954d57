package io.github.schemacontract.verdict;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.CatalogObject;
import io.github.schemacontract.catalog.Column;
import io.github.schemacontract.catalog.Facet;
import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.catalog.Sequence;
import io.github.schemacontract.catalog.Table;
import io.github.schemacontract.catalog.View;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Entities against the database: can they live on it? */
final class EntityComparison {
  private final Catalog entities;
  private final Catalog platform;
  private final Catalog database;
  private final Catalog contract;
  private final Trials trials;
  private final Set<ObjectPath> immutable;
  private final EntityFindings findings;
  private final ColumnComparison columns;
  private final QueryComparison queries;

  EntityComparison(Witnesses witnesses, Catalog contract, EntitySpeech speech, List<Finding> told) {
    this.entities = speech.catalog();
    this.platform = witnesses.entities().orElseThrow().platform();
    this.database = witnesses.migrations().and(platform);
    this.contract = contract.and(platform);
    this.trials = witnesses.trials();
    this.immutable = witnesses.entities().orElseThrow().origins().immutable();
    this.findings = new EntityFindings(new Describe(speech), witnesses.contract(), platform);
    this.columns = new ColumnComparison(speech, database, trials, findings, new Told(told));
    this.queries =
        new QueryComparison(trials, database, List.of(this.contract, entities), findings);
  }

  Stream<Finding> findings() {
    return Stream.of(
            entities.all(Table.class).flatMap(this::table),
            entities.all(Sequence.class).flatMap(this::sequence),
            database.all(Table.class).filter(t -> !entities.has(t.path())).flatMap(this::unmapped),
            queries.findings())
        .flatMap(s -> s);
  }

  private Stream<Finding> table(Table table) {
    List<String> names = table.path().names();
    Optional<CatalogObject> relation = database.relation(names);
    boolean promised = contract.relation(names).isPresent();
    if (relation.isEmpty()) {
      return promised
          ? Stream.empty()
          : Stream.of(
              findings.absent(
                  FindingCode.ENTITY_TABLE_MISSING,
                  table.path(),
                  Describe.object(table, entities),
                  "No migration creates it: every query of the entity fails with 'relation does not exist'."));
    }
    if (!promised) {
      return Stream.empty();
    }
    return relation.get() instanceof View view ? view(table, view) : relation(table);
  }

  private Stream<Finding> relation(Table table) {
    var constraints = new ConstraintComparison(entities, database, contract, findings);
    var likely = LikelyNames.in(table, entities, database, trials);
    return Stream.of(
            entities.of(table.path(), Column.class).flatMap(own -> column(own, likely)),
            constraints.of(table),
            database
                .of(table.path(), Column.class)
                .filter(c -> !entities.has(c.path()) && contract.has(c.path()))
                .filter(c -> !platform.has(c.path()) || trials.failingInserts().contains(c.path()))
                .map(column -> unmappedColumn(column, likely)))
        .flatMap(s -> s);
  }

  private Stream<Finding> column(Column own, LikelyNames likely) {
    Optional<Column> column = database.find(own.path(), Column.class);
    if (column.isPresent()) {
      return contract.has(own.path()) ? columns.of(own, column.get()) : Stream.empty();
    }
    return contract.has(own.path()) ? Stream.empty() : Stream.of(missing(own, likely));
  }

  /** What the contract says otherwise is told as a view of another definition. */
  private Stream<Finding> view(Table table, View view) {
    var promised = contract.relation(table.path().names());
    return entities
        .of(table.path(), Column.class)
        .filter(own -> agreed(own, view, promised))
        .flatMap(
            own -> {
              String type = view.columns().get(own.path().name());
              return type == null ? Stream.of(missing(own, "")) : columns.type(own, type);
            });
  }

  private static boolean agreed(Column own, View view, Optional<CatalogObject> promised) {
    String name = own.path().name();
    return promised.isPresent()
        && promised.get() instanceof View agreed
        && Objects.equals(agreed.columns().get(name), view.columns().get(name));
  }

  private Finding missing(Column own, LikelyNames likely) {
    return missing(
        own,
        likely
            .of(own.path())
            .map(path -> ". No attribute maps " + path.name() + ", which may be meant")
            .orElse(""));
  }

  private Finding missing(Column own, String hint) {
    return findings.absent(
        FindingCode.ENTITY_COLUMN_MISSING,
        own.path(),
        own.words(),
        "No migration adds it: every statement of the entity fails with 'column does not exist'"
            + hint);
  }

  private Finding unmappedColumn(Column column, LikelyNames likely) {
    boolean required =
        trials.failingInserts().contains(column.path()) && !likely.explain(column.path());
    return findings.against(
        required
            ? required(column)
            : Judgement.of(FindingCode.ENTITY_UNMAPPED_COLUMN, "No attribute maps it."),
        column.path(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(column.words()));
  }

  private Judgement required(Column column) {
    var code = FindingCode.ENTITY_UNMAPPED_REQUIRED_COLUMN;
    String why = ": the column refuses null, has no default, and no attribute fills it.";
    return column.path().home().filter(immutable::contains).isPresent()
        ? Judgement.warning(code, "The entity is immutable; if one is inserted, that fails" + why)
        : Judgement.of(code, "Every insert of the entity fails" + why);
  }

  private Stream<Finding> sequence(Sequence own) {
    Optional<Sequence> sequence = database.find(own.path(), Sequence.class);
    if (sequence.isEmpty()) {
      return contract.has(own.path())
          ? Stream.empty()
          : Stream.of(
              findings.absent(
                  FindingCode.ENTITY_SEQUENCE_MISSING,
                  own.path(),
                  own.words(),
                  "No migration creates it: every insert of the entity fails when it asks for an id."));
    }
    boolean agreed =
        contract
            .find(own.path(), Sequence.class)
            .filter(c -> c.increment() == sequence.get().increment())
            .isPresent();
    return sequence.get().increment() == own.increment() || !agreed
        ? Stream.empty()
        : Stream.of(
            findings.against(
                Judgement.of(
                    FindingCode.ENTITY_SEQUENCE_INCREMENT,
                    "Hibernate hands out blocks of allocationSize ids: another increment gives"
                        + " duplicate or negative ids."),
                own.path(),
                Optional.of(Facet.INCREMENT),
                Optional.of("increment " + own.increment()),
                Optional.of("increment " + sequence.get().increment())));
  }

  private Stream<Finding> unmapped(Table table) {
    ObjectPath path = table.path();
    return path.kind() == ObjectKind.TABLE && contract.has(path)
        ? Stream.of(
            findings.against(
                Judgement.of(FindingCode.ENTITY_UNMAPPED_TABLE, "No entity maps it."),
                path,
                Optional.empty(),
                Optional.empty(),
                Optional.of(Describe.object(table, database))))
        : Stream.empty();
  }
}
