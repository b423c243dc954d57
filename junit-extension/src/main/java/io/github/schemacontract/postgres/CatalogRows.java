package io.github.schemacontract.postgres;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.CatalogObject;
import io.github.schemacontract.catalog.Grant;
import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Gathers the objects that the catalog queries find, with the oids by which they name each other.
 */
final class CatalogRows {
  private final List<CatalogObject> objects = new ArrayList<>();
  private final Map<Oid, ObjectPath> paths = new HashMap<>();
  private final Set<ObjectPath> uncovered = new TreeSet<>();
  private final Map<ObjectPath, ObjectPath> wholes = new HashMap<>();
  private final Map<ObjectPath, String> owners = new HashMap<>();
  private final Map<ObjectPath, Set<ObjectPath>> dependencies = new HashMap<>();

  void add(String catalogTable, Row row, CatalogObject object) throws SQLException {
    add(new Oid(catalogTable, row.number("oid"), 0), object);
  }

  void addColumn(Row row, CatalogObject object) throws SQLException {
    add(new Oid("pg_class", row.number("oid"), row.number("subid")), object);
  }

  void addUnnumbered(CatalogObject object) {
    objects.add(object);
  }

  /** What is no object of its own, and yet has privileges: the sequence of an identity column. */
  void addPart(Row row, ObjectPath path, ObjectPath whole) throws SQLException {
    paths.put(new Oid("pg_class", row.number("oid"), 0), path);
    wholes.put(path, whole);
  }

  /** A grant, which goes with the whole that it is on a part of. */
  void addGrant(Grant grant) {
    objects.add(grant);
    Optional.ofNullable(wholes.get(grant.on())).ifPresent(whole -> leans(grant.path(), whole));
  }

  void addOwner(ObjectPath path, String owner) {
    owners.put(path, owner);
  }

  static void uncovered(Row row, CatalogRows rows) throws SQLException {
    rows.uncovered.add(ObjectPath.of(ObjectKind.OTHER, row.text("description")));
  }

  private void leans(ObjectPath from, ObjectPath to) {
    dependencies.computeIfAbsent(from, p -> new TreeSet<>()).add(to);
  }

  private void add(Oid oid, CatalogObject object) {
    objects.add(object);
    paths.put(oid, object.path());
  }

  Optional<ObjectPath> find(String catalogTable, long oid, long column) {
    var exact = Optional.ofNullable(paths.get(new Oid(catalogTable, oid, column)));
    // A view's columns are no objects of their own: what leans on one leans on the view.
    return exact.or(() -> Optional.ofNullable(paths.get(new Oid(catalogTable, oid, 0))));
  }

  static void dependency(Row row, CatalogRows rows) throws SQLException {
    var from = rows.find(row.text("classid"), row.number("oid"), row.number("subid"));
    var to = rows.find(row.text("refclassid"), row.number("refoid"), row.number("refsubid"));
    if (from.isPresent() && to.isPresent() && !from.equals(to)) {
      rows.leans(from.get(), to.get());
    }
  }

  Catalog catalog() {
    return Catalog.of(objects, dependencies).uncovering(uncovered).owning(owners);
  }

  // A record's own are made when they are first called; a JVM that lives for seconds feels it.
  private record Oid(String catalogTable, long oid, long column) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Oid that
          && oid == that.oid
          && column == that.column
          && catalogTable.equals(that.catalogTable);
    }

    @Override
    public int hashCode() {
      return (Long.hashCode(oid) * 31 + Long.hashCode(column)) * 31 + catalogTable.hashCode();
    }
  }
}
