package io.github.schemacontract.postgres;

import io.github.schemacontract.catalog.CatalogObject;
import io.github.schemacontract.catalog.Check;
import io.github.schemacontract.catalog.Exclusion;
import io.github.schemacontract.catalog.Facet;
import io.github.schemacontract.catalog.ForeignKey;
import io.github.schemacontract.catalog.Index;
import io.github.schemacontract.catalog.Key;
import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import java.sql.SQLException;
import java.util.Optional;

/** Constraints and indexes. */
final class ConstraintRows {
  private ConstraintRows() {}

  static void constraint(Row row, CatalogRows rows) throws SQLException {
    rows.add("pg_constraint", row, constraint(row));
  }

  private static CatalogObject constraint(Row row) throws SQLException {
    return switch (row.text("kind")) {
      case "p" -> key(row, ObjectKind.PRIMARY_KEY);
      case "u" -> key(row, ObjectKind.UNIQUE);
      case "f" -> foreignKey(row);
      case "c" -> check(row);
      default ->
          new Exclusion(child(row, ObjectKind.EXCLUSION), row.text("exclusion"), row.comment());
    };
  }

  private static Key key(Row row, ObjectKind kind) throws SQLException {
    return new Key(
        child(row, kind),
        row.list("columns"),
        row.list("included"),
        row.flag("nulls_not_distinct"),
        row.optional("deferrability"),
        row.traits(Facet.STORAGE_PARAMETERS, Facet.PERIOD, Facet.VALIDITY),
        row.comment());
  }

  private static ForeignKey foreignKey(Row row) throws SQLException {
    return new ForeignKey(
        child(row, ObjectKind.FOREIGN_KEY),
        row.list("columns"),
        ObjectPath.of(
            ObjectKind.TABLE, row.text("referenced_schema"), row.text("referenced_table")),
        row.list("referenced_columns"),
        row.text("on_delete"),
        row.text("on_update"),
        row.flag("match_full"),
        row.optional("deferrability"),
        row.flag("validated"),
        row.traits(Facet.ENFORCEMENT, Facet.PERIOD),
        row.comment());
  }

  private static Check check(Row row) throws SQLException {
    return new Check(
        child(row, ObjectKind.CHECK),
        Parentheses.around(row.text("condition")),
        row.list("columns"),
        row.flag("no_inherit"),
        row.flag("validated"),
        row.traits(Facet.ENFORCEMENT),
        row.comment());
  }

  static void index(Row row, CatalogRows rows) throws SQLException {
    Optional<String> predicate = row.optional("predicate");
    String tail = predicate.map(p -> " WHERE " + p).orElse("");
    String definition = row.text("definition");
    String keys =
        definition.endsWith(tail)
            ? definition.substring(0, definition.length() - tail.length())
            : definition;
    rows.add(
        "pg_class",
        row,
        new Index(
            child(row, ObjectKind.INDEX),
            row.flag("is_unique"),
            keys,
            row.list("columns"),
            predicate.map(Parentheses::around),
            row.flag("valid"),
            row.traits(Facet.STATISTICS_TARGET),
            row.comment()));
  }

  /** The path of something that belongs to a table. */
  static ObjectPath child(Row row, ObjectKind kind) throws SQLException {
    return ObjectPath.of(kind, row.text("schema"), row.text("relation"), row.text("name"));
  }
}
