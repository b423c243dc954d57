package io.github.schemacontract.contract;

import io.github.schemacontract.catalog.Facet;
import io.github.schemacontract.catalog.Identifier;
import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.catalog.RowSecurity;
import io.github.schemacontract.catalog.Traits;
import io.github.schemacontract.ddl.Comments;
import io.github.schemacontract.ddl.Creation;
import io.github.schemacontract.ddl.Ddl;
import io.github.schemacontract.ddl.Owners;
import io.github.schemacontract.ddl.Privileges;
import io.github.schemacontract.ddl.Statement;
import io.github.schemacontract.ddl.TableStatement;
import io.github.schemacontract.ddl.TraitStatements;
import io.github.schemacontract.verdict.ReferenceRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Gathers what a contract declares and turns it into statements, kind by kind. */
final class Declarations {
  private final SortedMap<ObjectPath, Integer> lines = new TreeMap<>();
  private final Map<ObjectKind, List<ContractStatement>> creating = new EnumMap<>(ObjectKind.class);
  private final Map<ObjectPath, Traits> tables = new HashMap<>();
  private final List<ContractStatement> afterwards = new ArrayList<>();
  private final SortedMap<ObjectPath, Integer> owners = new TreeMap<>();
  private final List<ContractStatement> owning = new ArrayList<>();
  private final List<ReferenceRow> rows = new ArrayList<>();

  /** An object by its definition; what needs other objects of its kind is put off. */
  void object(ObjectPath path, String definition, int line) {
    var statements = statements(Creation.of(path, definition), line);
    create(path, line, statements.get(0));
    afterwards.addAll(statements.subList(1, statements.size()));
  }

  /** A table with its columns, by name: one statement, as far as PostgreSQL lets it be one. */
  void table(ObjectPath table, int line, Map<String, Place> columns, Traits traits) {
    var parts = new ArrayList<ContractStatement>();
    parts.add(ContractStatement.of(TableStatement.of(table, "", traits), line));
    var whole = new StringJoiner(", ");
    columns.forEach(
        (name, definition) -> {
          ObjectPath column = table.child(ObjectKind.COLUMN, name);
          lines.put(column, definition.line());
          var alone = statements(Creation.of(column, definition.text()), definition.line());
          if (TableStatement.hasNoColumns(traits) || Creation.overrides(definition.text())) {
            afterwards.addAll(alone);
          } else {
            parts.addAll(alone);
            // A comment at the end of one definition must not swallow the comma before the next.
            whole.add(Identifier.of(name) + " " + definition.text() + "\n");
          }
        });
    tables.put(table, traits);
    Statement statement = TableStatement.of(table, whole.toString(), traits);
    create(table, line, new ContractStatement(Optional.of(table), statement.sql(), line, parts));
  }

  /** What is said of an object after it was created. */
  void trait(ObjectPath path, Facet facet, String value, int line) {
    lines.putIfAbsent(path, line);
    TraitStatements.of(path, facet, value)
        .ifPresent(statement -> afterwards.add(ContractStatement.of(statement, line)));
  }

  /** What changes a column that the object's parent or query has made. */
  void override(ObjectPath column, Place definition) {
    lines.put(column, definition.line());
    afterwards.addAll(statements(Creation.of(column, definition.text()), definition.line()));
  }

  void comment(ObjectPath path, String text, int line) {
    lines.putIfAbsent(path, line);
    Traits traits = tables.getOrDefault(path, Traits.NONE);
    afterwards.add(ContractStatement.of(Comments.on(path, traits, text), line));
  }

  void owner(ObjectPath path, String role, int line) {
    owners.put(path, line);
    lines.putIfAbsent(path, line);
    owning.add(ContractStatement.of(Owners.of(path, Optional.of(role)), line));
  }

  /** The lines of the owners that are named. */
  SortedMap<ObjectPath, Integer> owners() {
    return owners;
  }

  void commentInside(ObjectPath path, String name, Place text) {
    afterwards.add(ContractStatement.of(Comments.inside(path, name, text.text()), text.line()));
  }

  void notValid(ObjectPath domain, String check, Place condition) {
    var statement = Ddl.notValid(domain, check, condition.text());
    afterwards.add(0, ContractStatement.of(statement, condition.line()));
  }

  void rowSecurity(ObjectPath table, RowSecurity state, int line) {
    if (state != RowSecurity.DISABLED) {
      afterwards.addAll(statements(Ddl.rowSecurity(table, state), line));
    }
  }

  void grant(ObjectPath on, String role, Collection<String> privileges, int line) {
    ObjectPath path = on.child(ObjectKind.GRANT, role);
    lines.put(path, line);
    creating
        .computeIfAbsent(ObjectKind.GRANT, k -> new ArrayList<>())
        .addAll(statements(Privileges.of(path, on, privileges), line));
  }

  void row(ObjectPath table, SortedMap<String, Optional<String>> values, int line) {
    rows.add(new ReferenceRow(table, values, line));
  }

  List<ReferenceRow> rows() {
    return rows;
  }

  void defaultPrivilege(
      ObjectPath parent, String objects, String role, Collection<String> privileges, int line) {
    ObjectPath path =
        parent.equals(ObjectPath.DATABASE)
            ? ObjectPath.of(ObjectKind.DEFAULT_PRIVILEGE, objects, role)
            : ObjectPath.of(ObjectKind.DEFAULT_PRIVILEGE, parent.name(), objects, role);
    lines.put(path, line);
    creating
        .computeIfAbsent(ObjectKind.DEFAULT_PRIVILEGE, k -> new ArrayList<>())
        .addAll(statements(Privileges.byDefault(path, privileges), line));
  }

  SortedMap<ObjectPath, Integer> lines() {
    return lines;
  }

  /** All statements, in the order in which most of them can be executed. */
  List<ContractStatement> inOrder() {
    return Stream.of(
            creating.values().stream().flatMap(List::stream), afterwards.stream(), owning.stream())
        .flatMap(statements -> statements)
        .toList();
  }

  private void create(ObjectPath path, int line, ContractStatement statement) {
    lines.put(path, line);
    creating.computeIfAbsent(path.kind(), k -> new ArrayList<>()).add(statement);
  }

  private static List<ContractStatement> statements(List<Statement> statements, int line) {
    return statements.stream().map(s -> ContractStatement.of(s, line)).toList();
  }
}
