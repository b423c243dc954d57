package io.github.schemacontract.postgres;

import io.github.schemacontract.catalog.DefaultPrivilege;
import io.github.schemacontract.catalog.Grant;
import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Optional;
import java.util.TreeSet;

/** Who owns what, and who may do what, now and with what will be created. */
final class PrivilegeRows {
  private PrivilegeRows() {}

  static void grant(Row row, CatalogRows rows) throws SQLException {
    var on =
        row.text("classid").equals("pg_database")
            ? Optional.of(ObjectPath.DATABASE)
            : rows.find(row.text("classid"), row.number("oid"), row.number("subid"));
    // Privileges on what is not read, an extension's function for example, are not read either.
    if (on.isPresent()) {
      var path = on.get().child(ObjectKind.GRANT, row.text("grantee"));
      rows.addGrant(new Grant(path, on.get(), new TreeSet<>(row.list("privileges"))));
    }
  }

  static void owner(Row row, CatalogRows rows) throws SQLException {
    String owner = row.text("owner");
    rows.find(row.text("classid"), row.number("oid"), 0)
        .ifPresent(path -> rows.addOwner(path, owner));
  }

  static void byDefault(Row row, CatalogRows rows) throws SQLException {
    var names = new ArrayList<String>();
    row.optional("schema").ifPresent(names::add);
    names.add(row.text("objects"));
    names.add(row.text("grantee"));
    rows.addUnnumbered(
        new DefaultPrivilege(
            new ObjectPath(ObjectKind.DEFAULT_PRIVILEGE, names),
            new TreeSet<>(row.list("privileges"))));
  }
}
