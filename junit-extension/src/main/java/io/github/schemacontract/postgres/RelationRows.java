package io.github.schemacontract.postgres;

import io.github.schemacontract.catalog.Column;
import io.github.schemacontract.catalog.Facet;
import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.catalog.RowSecurity;
import io.github.schemacontract.catalog.Sequence;
import io.github.schemacontract.catalog.Table;
import io.github.schemacontract.catalog.View;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Tables with their columns, views and sequences. */
final class RelationRows {
  private RelationRows() {}

  static void table(Row row, CatalogRows rows) throws SQLException {
    var path = path(row, ObjectKind.TABLE);
    var traits =
        row.traits(
            Facet.PERSISTENCE,
            Facet.ROW_TYPE,
            Facet.INHERITS,
            Facet.PARTITION_OF,
            Facet.PARTITION_BY,
            Facet.SERVER,
            Facet.ACCESS_METHOD,
            Facet.STORAGE_PARAMETERS,
            Facet.REPLICA_IDENTITY,
            Facet.CLUSTER_ON);
    rows.add("pg_class", row, new Table(path, security(row), traits, row.comment()));
  }

  private static RowSecurity security(Row row) throws SQLException {
    if (!row.flag("row_security")) {
      return RowSecurity.DISABLED;
    }
    return row.flag("forced") ? RowSecurity.FORCED : RowSecurity.ENABLED;
  }

  static void column(Row row, CatalogRows rows) throws SQLException {
    String kind = row.text("generation_kind");
    rows.addColumn(
        row,
        new Column(
            ConstraintRows.child(row, ObjectKind.COLUMN),
            row.text("type"),
            row.flag("not_null"),
            row.optional("default_value"),
            row.optional("identity"),
            row.optional("generation").map(e -> Parentheses.around(e) + " " + kind),
            row.optional("collation"),
            row.traits(
                Facet.INHERITED,
                Facet.OVERRIDE,
                Facet.COMPRESSION,
                Facet.FOREIGN_OPTIONS,
                Facet.NOT_NULL_NAME,
                Facet.INHERITANCE,
                Facet.VALIDITY,
                Facet.STORAGE,
                Facet.STATISTICS_TARGET,
                Facet.OPTIONS),
            row.comment()));
  }

  static void sequence(Row row, CatalogRows rows) throws SQLException {
    if (row.flag("of_identity")) {
      rows.addPart(row, path(row, ObjectKind.SEQUENCE), owner(row).orElseThrow());
      return;
    }
    rows.add(
        "pg_class",
        row,
        new Sequence(
            path(row, ObjectKind.SEQUENCE),
            row.text("type"),
            row.number("seqstart"),
            row.number("seqincrement"),
            row.number("seqmin"),
            row.number("seqmax"),
            row.number("seqcache"),
            row.flag("seqcycle"),
            owner(row),
            row.traits(Facet.PERSISTENCE),
            row.comment()));
  }

  private static Optional<ObjectPath> owner(Row row) throws SQLException {
    return row.optional("owner_column").isEmpty()
        ? Optional.empty()
        : Optional.of(
            ObjectPath.of(
                ObjectKind.COLUMN,
                row.text("owner_schema"),
                row.text("owner_table"),
                row.text("owner_column")));
  }

  static void view(Row row, CatalogRows rows) throws SQLException {
    var kind = row.text("kind").equals("m") ? ObjectKind.MATERIALIZED_VIEW : ObjectKind.VIEW;
    rows.add(
        "pg_class",
        row,
        new View(
            path(row, kind),
            row.text("definition").strip().replaceFirst(";$", ""),
            columns(row.list("column_names"), row.list("column_types")),
            row.list("options").stream().sorted().toList(),
            row.traits(Facet.ACCESS_METHOD, Facet.CLUSTER_ON),
            row.comment()));
  }

  private static SortedMap<String, String> columns(List<String> names, List<String> types) {
    var columns = new TreeMap<String, String>();
    for (int i = 0; i < names.size(); i++) {
      columns.put(names.get(i), types.get(i));
    }
    return columns;
  }

  private static ObjectPath path(Row row, ObjectKind kind) throws SQLException {
    return ObjectPath.of(kind, row.text("schema"), row.text("name"));
  }
}
