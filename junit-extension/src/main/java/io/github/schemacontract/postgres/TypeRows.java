package io.github.schemacontract.postgres;

import io.github.schemacontract.catalog.Domain;
import io.github.schemacontract.catalog.EnumType;
import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Enums and domains. */
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
        checks(row.list("check_names"), row.list("check_conditions")),
        row.comment());
  }

  private static SortedMap<String, String> checks(List<String> names, List<String> conditions) {
    var checks = new TreeMap<String, String>();
    for (int i = 0; i < names.size(); i++) {
      checks.put(names.get(i), Parentheses.around(conditions.get(i)));
    }
    return checks;
  }

  private static ObjectPath path(Row row, ObjectKind kind) throws SQLException {
    return ObjectPath.of(kind, row.text("schema"), row.text("name"));
  }
}
