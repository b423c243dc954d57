package io.github.schemacontract.ddl;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.CatalogObject;
import io.github.schemacontract.catalog.Column;
import io.github.schemacontract.catalog.DefaultPrivilege;
import io.github.schemacontract.catalog.Domain;
import io.github.schemacontract.catalog.Grant;
import io.github.schemacontract.catalog.Identifier;
import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.catalog.RowSecurity;
import io.github.schemacontract.catalog.Table;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apiguardian.api.API;

/** A catalog written as SQL statements, in an order in which PostgreSQL accepts them. */
@API(status = API.Status.EXPERIMENTAL)
public final class Ddl {
  private static final Set<ObjectKind> WRITTEN_OTHERWISE =
      EnumSet.of(
          ObjectKind.GRANT, ObjectKind.DEFAULT_PRIVILEGE, ObjectKind.COLUMN, ObjectKind.TABLE);

  private final Catalog catalog;
  private final Catalog existing;

  private Ddl(Catalog catalog, Catalog existing) {
    this.catalog = catalog;
    this.existing = existing;
  }

  /**
   * The statements that build a catalog in an empty database.
   *
   * @param catalog what to build
   * @return statements in dependency order
   */
  public static List<Statement> statements(Catalog catalog) {
    return statements(catalog, Catalog.empty());
  }

  /**
   * The statements that build a catalog where some of its objects exist.
   *
   * @param catalog what to build
   * @param existing what is there: its tables are altered instead of created
   * @return statements in dependency order
   */
  public static List<Statement> statements(Catalog catalog, Catalog existing) {
    var writer = new Ddl(catalog, existing);
    var statements = new ArrayList<Statement>();
    DependencyOrder.of(catalog).forEach(object -> statements.addAll(writer.create(object)));
    catalog.objects().forEach(object -> statements.addAll(writer.afterwards(object)));
    // What a table takes along, the sequence of a column for one, must be its own by then.
    catalog.owners().forEach((path, owner) -> statements.add(Owners.of(path, Optional.of(owner))));
    return List.copyOf(statements);
  }

  /** Whether the object is written as part of its table's own statement. */
  static boolean inline(Catalog catalog, CatalogObject object) {
    return object instanceof Column
        && catalog.relation(object.path().relation().orElseThrow()).isPresent();
  }

  private List<Statement> create(CatalogObject object) {
    if (object instanceof Grant grant) {
      return Privileges.of(grant.path(), grant.on(), grant.privileges());
    }
    if (object instanceof DefaultPrivilege privilege) {
      return Privileges.byDefault(privilege.path(), privilege.privileges());
    }
    if (object instanceof Table table) {
      return existing.has(table.path()) ? List.of() : List.of(table(table));
    }
    if (object instanceof Column column && (column.isInherited() || existing.has(column.path()))) {
      return List.of();
    }
    // What a sequence is owned by exists only after the sequence: that part is written afterwards.
    return Creation.of(object.path(), Definitions.of(object)).subList(0, 1);
  }

  private Statement table(Table table) {
    String columns =
        catalog
            .of(table.path(), Column.class)
            .filter(column -> !column.isInherited() && !existing.has(column.path()))
            .map(c -> "\n  " + Identifier.of(c.path().name()) + " " + Definitions.of(c))
            .collect(Collectors.joining(","));
    String body = columns.isEmpty() ? "" : columns + "\n";
    return TableStatement.of(table.path(), body, table.traits());
  }

  private List<Statement> afterwards(CatalogObject object) {
    var statements = new ArrayList<Statement>();
    if (object instanceof Table table && table.rowSecurity() != RowSecurity.DISABLED) {
      statements.addAll(rowSecurity(table.path(), table.rowSecurity()));
    }
    if (object instanceof Column column && column.isInherited()) {
      overrides(column).ifPresent(statements::add);
    } else if (!WRITTEN_OTHERWISE.contains(object.path().kind())) {
      var all = Creation.of(object.path(), Definitions.of(object));
      statements.addAll(all.subList(1, all.size()));
    }
    if (object instanceof Domain domain) {
      statements.addAll(unvalidated(domain));
    }
    object
        .traits()
        .values()
        .forEach(
            (facet, value) ->
                TraitStatements.of(object.path(), facet, value).ifPresent(statements::add));
    statements.addAll(Comments.of(object));
    return statements;
  }

  private static Optional<Statement> overrides(Column column) {
    String definition = Definitions.of(column);
    return definition.isEmpty()
        ? Optional.empty()
        : Optional.of(Creation.of(column.path(), definition).get(0));
  }

  private static List<Statement> unvalidated(Domain domain) {
    return domain.constraints().stream()
        .filter(c -> !c.validated())
        .map(c -> notValid(domain.path(), c.name(), c.rule().substring("check ".length())))
        .toList();
  }

  /**
   * The statement that adds a check to a domain without looking at the values that are there.
   *
   * @param domain the domain
   * @param name the name of the check
   * @param condition its condition in parentheses
   * @return the statement
   */
  public static Statement notValid(ObjectPath domain, String name, String condition) {
    String check = "constraint " + Identifier.of(name) + " check " + condition;
    return new Statement(domain, "alter domain " + domain.text() + " add " + check + " not valid");
  }

  /**
   * The statements that turn row security on.
   *
   * @param table the table
   * @param state {@code ENABLED} or {@code FORCED}
   * @return the statements in order
   */
  public static List<Statement> rowSecurity(ObjectPath table, RowSecurity state) {
    String alter = "alter table " + table.text() + " ";
    var enable = new Statement(table, alter + "enable row level security");
    return state == RowSecurity.FORCED
        ? List.of(enable, new Statement(table, alter + "force row level security"))
        : List.of(enable);
  }
}
