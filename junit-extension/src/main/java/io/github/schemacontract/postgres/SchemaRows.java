package io.github.schemacontract.postgres;

import io.github.schemacontract.catalog.Extension;
import io.github.schemacontract.catalog.Facility;
import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.catalog.Policy;
import io.github.schemacontract.catalog.Schema;
import io.github.schemacontract.catalog.Setting;
import java.sql.SQLException;
import java.util.Optional;

/** Schemas, extensions, settings, and who may see which rows. */
final class SchemaRows {
  private SchemaRows() {}

  static void schema(Row row, CatalogRows rows) throws SQLException {
    var path = ObjectPath.of(ObjectKind.SCHEMA, row.text("schema"));
    rows.add("pg_namespace", row, new Schema(path, row.comment()));
  }

  static void extension(Row row, CatalogRows rows) throws SQLException {
    var path = ObjectPath.of(ObjectKind.EXTENSION, row.text("name"));
    rows.add("pg_extension", row, new Extension(path, row.text("schema"), Optional.empty()));
  }

  static void policy(Row row, CatalogRows rows) throws SQLException {
    rows.add(
        "pg_policy",
        row,
        new Policy(
            ConstraintRows.child(row, ObjectKind.POLICY),
            row.flag("permissive"),
            row.text("command"),
            row.list("roles"),
            row.optional("using_condition").map(Parentheses::around),
            row.optional("check_condition").map(Parentheses::around),
            row.comment()));
  }

  static void setting(Row row, CatalogRows rows) throws SQLException {
    var path = ObjectPath.of(ObjectKind.SETTING, row.text("holder"), row.text("name"));
    rows.addUnnumbered(new Setting(path, row.text("value")));
  }

  static void facility(Row row, CatalogRows rows) throws SQLException {
    String table = row.text("catalog");
    var kind =
        switch (table) {
          case "pg_am" -> ObjectKind.ACCESS_METHOD;
          case "pg_foreign_server" -> ObjectKind.SERVER;
          default -> ObjectKind.FOREIGN_DATA_WRAPPER;
        };
    rows.add(
        table,
        row,
        new Facility(ObjectPath.of(kind, row.text("name")), row.text("definition"), row.comment()));
  }
}
