package io.github.schemacontract.postgres;

import io.github.schemacontract.catalog.Collation;
import io.github.schemacontract.catalog.Composite;
import io.github.schemacontract.catalog.Domain;
import io.github.schemacontract.catalog.DomainConstraint;
import io.github.schemacontract.catalog.EnumType;
import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.catalog.Range;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Types and collations. */
final class TypeRows {
  private TypeRows() {}

  static void type(Row row, CatalogRows rows) throws SQLException {
    rows.add("pg_type", row, row.text("kind").equals("e") ? enumType(row) : domain(row));
  }

  private static EnumType enumType(Row row) throws SQLException {
    return new EnumType(path(row, ObjectKind.ENUM), row.list("labels"), row.comment());
  }

  private static Domain domain(Row row) throws SQLException {
    return new Domain(
        path(row, ObjectKind.DOMAIN),
        row.text("base_type"),
        row.flag("not_null"),
        row.optional("default_value"),
        row.optional("collation"),
        constraints(row),
        row.comment());
  }

  private static List<DomainConstraint> constraints(Row row) throws SQLException {
    List<String> names = row.list("constraint_names");
    List<String> conditions = row.list("constraint_conditions");
    List<String> validated = row.list("constraints_validated");
    List<String> comments = row.list("constraint_comments");
    var constraints = new ArrayList<DomainConstraint>();
    for (int i = 0; i < names.size(); i++) {
      String condition = conditions.get(i);
      constraints.add(
          new DomainConstraint(
              names.get(i),
              condition.isEmpty() ? "not null" : "check " + Parentheses.around(condition),
              validated.get(i).equals("true"),
              unlessEmpty(comments.get(i)).map(Row::lines)));
    }
    return constraints;
  }

  static void composite(Row row, CatalogRows rows) throws SQLException {
    List<String> names = row.list("attribute_names");
    List<String> types = row.list("attribute_types");
    List<String> collations = row.list("attribute_collations");
    List<String> comments = row.list("attribute_comments");
    var attributes = new ArrayList<Composite.Attribute>();
    for (int i = 0; i < names.size(); i++) {
      attributes.add(
          new Composite.Attribute(
              names.get(i),
              types.get(i),
              unlessEmpty(collations.get(i)),
              unlessEmpty(comments.get(i)).map(Row::lines)));
    }
    var path = path(row, ObjectKind.COMPOSITE);
    rows.add("pg_class", row, new Composite(path, attributes, row.comment()));
  }

  static void range(Row row, CatalogRows rows) throws SQLException {
    SortedMap<String, String> multirangeComment = new TreeMap<>();
    String multirange = row.text("multirange_name");
    row.optional("multirange_comment")
        .ifPresent(text -> multirangeComment.put(multirange, Row.lines(text)));
    rows.add(
        "pg_type",
        row,
        new Range(
            path(row, ObjectKind.RANGE),
            row.text("subtype"),
            row.optional("operator_class"),
            row.optional("collation"),
            row.optional("canonical"),
            row.optional("difference"),
            row.optional("multirange"),
            multirangeComment,
            row.comment()));
  }

  static void collation(Row row, CatalogRows rows) throws SQLException {
    rows.add(
        "pg_collation",
        row,
        new Collation(
            path(row, ObjectKind.COLLATION),
            row.text("provider"),
            row.text("locale"),
            row.optional("characters"),
            row.flag("deterministic"),
            row.optional("rules"),
            row.comment()));
  }

  private static Optional<String> unlessEmpty(String text) {
    return Optional.of(text).filter(t -> !t.isEmpty());
  }

  private static ObjectPath path(Row row, ObjectKind kind) throws SQLException {
    return ObjectPath.of(kind, row.text("schema"), row.text("name"));
  }
}
