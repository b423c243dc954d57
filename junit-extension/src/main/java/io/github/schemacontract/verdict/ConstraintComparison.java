package io.github.schemacontract.verdict;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.CatalogObject;
import io.github.schemacontract.catalog.ForeignKey;
import io.github.schemacontract.catalog.Index;
import io.github.schemacontract.catalog.Key;
import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.catalog.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The keys and indexes that a mapping declares against those of the database, by structure. */
final class ConstraintComparison {
  private final Catalog entities;
  private final Catalog database;
  private final Catalog contract;
  private final EntityFindings findings;

  ConstraintComparison(
      Catalog entities, Catalog database, Catalog contract, EntityFindings findings) {
    this.entities = entities;
    this.database = database;
    this.contract = contract;
    this.findings = findings;
  }

  Stream<Finding> of(Table table) {
    return entities.children(table.path()).flatMap(own -> declared(own).stream());
  }

  private Optional<Finding> declared(CatalogObject own) {
    if (own instanceof ForeignKey key) {
      return absent(
          key,
          key.columns(),
          FindingCode.ENTITY_FOREIGN_KEY_MISSING,
          o -> o instanceof ForeignKey other && other.sameStructure(key),
          "Rows can point to rows that do not exist.");
    }
    if (own.path().kind() == ObjectKind.PRIMARY_KEY) {
      return absent(
          own,
          Structure.columns(own),
          FindingCode.ENTITY_PRIMARY_KEY_MISSING,
          o -> unique(o, own),
          "Two rows can have one id, or rows that the entity takes for different are refused.");
    }
    if (own instanceof Key || (own instanceof Index index && index.unique())) {
      return absent(
          own,
          Structure.columns(own),
          FindingCode.ENTITY_UNIQUE_MISSING,
          o -> unique(o, own),
          "Duplicates that the code believes impossible are accepted.");
    }
    if (own instanceof Index index) {
      return absent(
          own,
          index.columns(),
          FindingCode.ENTITY_INDEX_MISSING,
          o -> Structure.finds(o, index.columns()),
          "Queries that rely on it read the whole table.");
    }
    return Optional.empty();
  }

  private static boolean unique(CatalogObject other, CatalogObject own) {
    return Structure.refusesDuplicates(other) && Structure.sameColumns(own, other);
  }

  private Optional<Finding> absent(
      CatalogObject own,
      List<String> columns,
      FindingCode code,
      Predicate<CatalogObject> same,
      String consequence) {
    ObjectPath table = own.path().table().orElseThrow();
    boolean there =
        Stream.of(database, contract).anyMatch(c -> c.childrenAndInherited(table).anyMatch(same));
    boolean possible =
        columns.stream()
            .allMatch(
                c ->
                    database.has(table.child(ObjectKind.COLUMN, c))
                        && contract.has(table.child(ObjectKind.COLUMN, c)));
    boolean target = !(own instanceof ForeignKey key) || database.has(key.referencedTable());
    return there || !possible || !target
        ? Optional.empty()
        : Optional.of(
            findings
                .absent(code, named(own, columns), own.words(), consequence)
                .at(findings.where(own)));
  }

  /** Hibernate makes up names from a hash; columns are what a person recognises. */
  private static ObjectPath named(CatalogObject own, List<String> columns) {
    return own.path().table().orElseThrow().child(own.path().kind(), String.join(",", columns));
  }
}
