package io.github.schemacontract.verdict;

import io.github.schemacontract.catalog.BaseTypes;
import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.Column;
import io.github.schemacontract.catalog.ColumnClaims;
import io.github.schemacontract.catalog.ColumnClaims.Nullability;
import io.github.schemacontract.catalog.Facet;
import io.github.schemacontract.catalog.ObjectPath;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** One mapped column against the column of the database. */
final class ColumnComparison {
  private final EntitySpeech entities;
  private final Catalog database;
  private final BaseTypes types;
  private final Trials trials;
  private final EntityFindings findings;
  private final Told told;

  ColumnComparison(
      EntitySpeech entities, Catalog database, Trials trials, EntityFindings findings, Told told) {
    this.entities = entities;
    this.database = database;
    this.types = BaseTypes.in(database);
    this.trials = trials;
    this.findings = findings;
    this.told = told;
  }

  Stream<Finding> of(Column own, Column column) {
    Optional<ColumnClaims> claims = entities.claims(own.path());
    return claims.isEmpty()
        ? Stream.empty()
        : Stream.of(
                type(own, column.type()),
                nullability(claims.get(), own, column),
                labels(column),
                identity(own, column),
                defaultValue(own, column))
            .flatMap(s -> s);
  }

  Stream<Finding> type(Column own, String databaseType) {
    return entities
        .claims(own.path())
        .filter(c -> !told.of(own.path(), Facet.TYPE))
        .flatMap(c -> TypeRules.judge(c, own.type(), types.of(databaseType)))
        .map(j -> finding(j, own.path(), Facet.TYPE, own.type(), databaseType))
        .stream();
  }

  private Stream<Finding> nullability(ColumnClaims claims, Column own, Column column) {
    if (told.of(own.path(), Facet.NULLABILITY)) {
      return Stream.empty();
    }
    boolean refusesNull = types.refusesNull(column);
    if (claims.nullability() == Nullability.UNSTATED) {
      boolean filled =
          own.notNull() || !refusesNull || claims.generated() || column.generation().isPresent();
      return filled
          ? Stream.empty()
          : Stream.of(
              finding(
                  Judgement.of(
                      FindingCode.ENTITY_COLUMN_NOT_NULL,
                      "An insert of an entity whose attribute is null fails with 'null value in column'"),
                  own.path(),
                  Facet.NULLABILITY,
                  "nullable",
                  "not null"));
    }
    if (refusesNull || column.generation().isPresent()) {
      return Stream.empty();
    }
    boolean stated = claims.nullability() == Nullability.STATED;
    String consequence =
        stated
            ? "Rows without a value are accepted, and the code never expects one"
            : "Reading a row without a value fails: the attribute is a primitive";
    var judgement =
        stated
            ? Judgement.of(FindingCode.ENTITY_COLUMN_NULLABLE, consequence)
            : Judgement.warning(FindingCode.ENTITY_COLUMN_NULLABLE, consequence);
    return Stream.of(finding(judgement, own.path(), Facet.NULLABILITY, "not null", "nullable"));
  }

  private Stream<Finding> labels(Column column) {
    if (told.ofLabels(column, database)) {
      return Stream.empty();
    }
    ObjectPath path = column.path();
    SortedSet<String> refused = trials.refusedLabels().getOrDefault(path, new TreeSet<>());
    SortedSet<String> unknown = trials.unknownLabels().getOrDefault(path, new TreeSet<>());
    return Stream.concat(
        refused.isEmpty()
            ? Stream.empty()
            : Stream.of(
                finding(
                    Judgement.of(
                        FindingCode.ENTITY_ENUM_LABEL_MISSING,
                        "Saving an entity with one of these constants fails"),
                    path,
                    Facet.LABELS,
                    String.join(", ", refused),
                    "refuses " + String.join(", ", refused))),
        unknown.isEmpty()
            ? Stream.empty()
            : Stream.of(
                finding(
                    Judgement.of(
                        FindingCode.ENTITY_ENUM_LABEL_UNKNOWN,
                        "Reading a row with one of these values fails: Java has no such constant"),
                    path,
                    Facet.LABELS,
                    "no " + String.join(", ", unknown),
                    String.join(", ", unknown))));
  }

  private Stream<Finding> identity(Column own, Column column) {
    boolean makesValues = column.identity().isPresent() || column.defaultValue().isPresent();
    boolean agreed = !told.of(own.path(), Facet.IDENTITY) && !told.of(own.path(), Facet.DEFAULT);
    return own.identity().isEmpty()
            || !agreed
            || makesValues
            || trials.selfFilling().contains(own.path())
        ? Stream.empty()
        : Stream.of(
            finding(
                Judgement.of(
                    FindingCode.ENTITY_COLUMN_IDENTITY,
                    "Every insert fails: the mapping leaves the id to the database, which makes none"),
                own.path(),
                Facet.IDENTITY,
                "generated by the database",
                "no identity, no default"));
  }

  private Stream<Finding> defaultValue(Column own, Column column) {
    return trials.otherDefaults().contains(own.path()) && !told.of(own.path(), Facet.DEFAULT)
        ? Stream.of(
            finding(
                Judgement.of(
                    FindingCode.ENTITY_COLUMN_DEFAULT,
                    "A row that is inserted without a value gets another one than the mapping says"),
                own.path(),
                Facet.DEFAULT,
                own.defaultValue().orElse(Facet.DEFAULT.absent()),
                column.defaultValue().orElse(Facet.DEFAULT.absent())))
        : Stream.empty();
  }

  private Finding finding(
      Judgement judgement, ObjectPath path, Facet facet, String entities, String database) {
    return findings.against(
        judgement, path, Optional.of(facet), Optional.of(entities), Optional.of(database));
  }
}
