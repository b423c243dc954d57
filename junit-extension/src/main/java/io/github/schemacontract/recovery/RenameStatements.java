package io.github.schemacontract.recovery;

import io.github.schemacontract.catalog.Identifier;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.ddl.Owners;
import io.github.schemacontract.verdict.Rename;
import java.util.List;

/** The statement that gives an object the name that was agreed. */
final class RenameStatements {
  private RenameStatements() {}

  static List<String> of(Rename rename) {
    ObjectPath promised = rename.promised();
    if (rename.isMove()) {
      return List.of(
          Owners.alter(rename.actual()) + " set schema " + Identifier.of(promised.schema()));
    }
    // What contains it is renamed before.
    ObjectPath actual = promised.sibling(rename.actual().name());
    String name = Identifier.of(actual.name());
    return switch (promised.kind()) {
      case SCHEMA,
          FOREIGN_DATA_WRAPPER,
          SERVER,
          EVENT_TRIGGER,
          COLLATION,
          STATISTICS,
          DOMAIN,
          SEQUENCE,
          TABLE,
          VIEW,
          MATERIALIZED_VIEW ->
          rename(promised.kind().label() + " " + actual.text(), promised);
      case ENUM, COMPOSITE, RANGE -> rename("type " + actual.text(), promised);
      case FUNCTION, PROCEDURE, AGGREGATE ->
          List.of(
              "alter "
                  + promised.kind().label()
                  + " "
                  + actual.text()
                  + " rename to "
                  + Identifier.withoutArguments(promised.name()));
      case INDEX -> rename("index " + Identifier.of(promised.schema()) + "." + name, promised);
      case COLUMN -> rename("table " + table(promised), "column " + name, promised);
      case PRIMARY_KEY, UNIQUE, CHECK, EXCLUSION, FOREIGN_KEY ->
          rename("table " + table(promised), "constraint " + name, promised);
      case TRIGGER, POLICY, RULE ->
          rename(promised.kind().label() + " " + name + " on " + table(promised), promised);
      default -> List.of();
    };
  }

  private static String table(ObjectPath promised) {
    return promised.table().orElseThrow().text();
  }

  private static List<String> rename(String what, ObjectPath promised) {
    return List.of("alter " + what + " rename to " + Identifier.of(promised.name()));
  }

  private static List<String> rename(String what, String part, ObjectPath promised) {
    return List.of("alter " + what + " rename " + part + " to " + Identifier.of(promised.name()));
  }
}
