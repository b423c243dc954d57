package io.github.schemacontract.recovery;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.CatalogObject;
import io.github.schemacontract.catalog.Column;
import io.github.schemacontract.catalog.Facet;
import io.github.schemacontract.catalog.Grant;
import io.github.schemacontract.catalog.Identifier;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.catalog.Sequence;
import io.github.schemacontract.catalog.Table;
import io.github.schemacontract.ddl.Comments;
import io.github.schemacontract.ddl.Ddl;
import io.github.schemacontract.ddl.Owners;
import io.github.schemacontract.ddl.Statement;
import io.github.schemacontract.ddl.TraitStatements;
import io.github.schemacontract.verdict.Finding;
import io.github.schemacontract.verdict.Rename;
import io.github.schemacontract.verdict.Renames;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The statements that take one object of the database to what the contract promises. */
final class RepairStatements {
  private final Catalog database;
  private final Catalog contract;
  private final Renames renames;

  RepairStatements(Catalog database, Catalog contract) {
    this.database = database;
    this.contract = contract;
    this.renames = Renames.between(database, contract);
  }

  List<String> of(Finding finding) {
    ObjectPath path = finding.object();
    if (!contract.has(path)) {
      return List.of();
    }
    Optional<Rename> renamed = renames.of(path).filter(r -> finding.facet().isEmpty());
    if (renamed.isPresent()) {
      return RenameStatements.of(renamed.get());
    }
    return database.has(renames.actual(path))
        ? finding
            .facet()
            .map(facet -> change(contract.find(path).orElseThrow(), facet))
            .orElse(List.of())
        : create(path);
  }

  /** The object and everything that is missing because of it. */
  private List<String> create(ObjectPath path) {
    Set<ObjectPath> wanted = new HashSet<>(Set.of(path));
    while (contract.objects().stream().anyMatch(o -> follows(o, wanted) && wanted.add(o.path()))) {
      // Each round adds what leans on what the round before added.
    }
    return sql(Ddl.statements(contract.only(o -> wanted.contains(o.path())), database));
  }

  private boolean follows(CatalogObject object, Set<ObjectPath> wanted) {
    ObjectPath path = object.path();
    if (database.has(path) || wanted.contains(path)) {
      return false;
    }
    return path.table().filter(wanted::contains).isPresent()
        || contract.dependencies(path).stream().anyMatch(wanted::contains)
        || object instanceof Grant grant && wanted.contains(grant.on())
        || object instanceof Sequence sequence
            && sequence.ownedBy().flatMap(ObjectPath::table).filter(wanted::contains).isPresent();
  }

  private List<String> change(CatalogObject promised, Facet facet) {
    ObjectPath path = promised.path();
    if (facet == Facet.COMMENT) {
      return List.of(Comments.on(path, promised.traits(), promised.comment().orElse("")).sql());
    }
    if (facet == Facet.OWNER) {
      return List.of(Owners.of(path, contract.owner(path)).sql());
    }
    Optional<String> trait = promised.traits().get(facet);
    if (trait.isPresent() && TraitStatements.of(path, facet, trait.get()).isPresent()) {
      return TraitStatements.of(path, facet, trait.get()).stream().map(Statement::sql).toList();
    }
    if (promised instanceof Column column) {
      return column(column, facet);
    }
    if (promised instanceof Table table) {
      return facet == Facet.ROW_SECURITY ? rowSecurity(table) : List.of();
    }
    return switch (path.kind()) {
      case FUNCTION, PROCEDURE, AGGREGATE, VIEW, GRANT, SETTING, DEFAULT_PRIVILEGE ->
          sql(Ddl.statements(contract.only(o -> o.path().equals(path)).owning(Map.of())));
      case PRIMARY_KEY, UNIQUE, CHECK, EXCLUSION, FOREIGN_KEY ->
          again(path, alterTable(path) + " drop constraint " + Identifier.of(path.name()));
      case INDEX ->
          again(
              path,
              "drop index " + Identifier.of(path.schema()) + "." + Identifier.of(path.name()));
      case EVENT_TRIGGER -> again(path, "drop event trigger " + path.text());
      case POLICY, TRIGGER, RULE ->
          again(
              path,
              "drop "
                  + path.kind().label()
                  + " "
                  + Identifier.of(path.name())
                  + " on "
                  + path.table().orElseThrow().text());
      default -> List.of();
    };
  }

  private List<String> again(ObjectPath path, String drop) {
    var statements = new java.util.ArrayList<>(List.of(drop));
    statements.addAll(sql(Ddl.statements(contract.only(o -> o.path().equals(path)))));
    return statements;
  }

  private static List<String> column(Column column, Facet facet) {
    String alter =
        alterTable(column.path()) + " alter column " + Identifier.of(column.path().name());
    return switch (facet) {
      case NULLABILITY -> List.of(alter + (column.notNull() ? " set not null" : " drop not null"));
      case DEFAULT ->
          List.of(
              alter + column.defaultValue().map(d -> " set default " + d).orElse(" drop default"));
      case TYPE ->
          List.of(
              alter
                  + " type "
                  + column.type()
                  + " using "
                  + Identifier.of(column.path().name())
                  + "::"
                  + column.type());
      default -> List.of();
    };
  }

  private static List<String> rowSecurity(Table table) {
    return sql(Ddl.rowSecurity(table.path(), table.rowSecurity()));
  }

  private static String alterTable(ObjectPath child) {
    return "alter table " + child.table().orElseThrow().text();
  }

  private static List<String> sql(List<Statement> statements) {
    return statements.stream().map(Statement::sql).toList();
  }
}
