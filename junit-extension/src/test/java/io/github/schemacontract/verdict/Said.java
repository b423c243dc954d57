package io.github.schemacontract.verdict;

import io.github.schemacontract.catalog.Catalog;
import io.github.schemacontract.catalog.CatalogObject;
import io.github.schemacontract.catalog.Check;
import io.github.schemacontract.catalog.Column;
import io.github.schemacontract.catalog.ColumnClaims;
import io.github.schemacontract.catalog.ColumnClaims.Enumeration;
import io.github.schemacontract.catalog.ColumnClaims.Nullability;
import io.github.schemacontract.catalog.EnumType;
import io.github.schemacontract.catalog.ForeignKey;
import io.github.schemacontract.catalog.Index;
import io.github.schemacontract.catalog.Key;
import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.catalog.Origin;
import io.github.schemacontract.catalog.Origins;
import io.github.schemacontract.catalog.RowSecurity;
import io.github.schemacontract.catalog.Sequence;
import io.github.schemacontract.catalog.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What a witness says in these tests: objects of one table {@code public.t}, in few words. */
final class Said {
  static final ObjectPath T = ObjectPath.of(ObjectKind.TABLE, "public", "t");
  static final Table TABLE = new Table(T, RowSecurity.DISABLED, Optional.empty());
  static final ColumnClaims CLAIMS =
      new ColumnClaims(
          "java.lang.String",
          true,
          false,
          false,
          Nullability.UNSTATED,
          false,
          false,
          false,
          Optional.empty());

  private Said() {}

  static Catalog catalog(CatalogObject... objects) {
    return Catalog.of(List.of(objects));
  }

  /** The table and the given objects of it. */
  static Catalog table(CatalogObject... objects) {
    var all = new ArrayList<CatalogObject>(List.of(TABLE));
    all.addAll(List.of(objects));
    return Catalog.of(all);
  }

  static ObjectPath column(String name) {
    return T.child(ObjectKind.COLUMN, name);
  }

  /** A column as {@code type [not null] [identity] [default x]} says. */
  static Column column(String name, String definition) {
    String type = definition.replaceAll(" (not null|identity|generated|default .*)", "");
    return new Column(
        column(name),
        type,
        definition.contains(" not null"),
        definition.contains(" default ")
            ? Optional.of(definition.replaceFirst(".* default ", ""))
            : Optional.empty(),
        definition.contains(" identity") ? Optional.of("by default") : Optional.empty(),
        definition.contains(" generated") ? Optional.of("(1) stored") : Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  static Key primaryKey(String name, String... columns) {
    return key(ObjectKind.PRIMARY_KEY, name, columns);
  }

  static Key unique(String name, String... columns) {
    return key(ObjectKind.UNIQUE, name, columns);
  }

  private static Key key(ObjectKind kind, String name, String... columns) {
    return new Key(
        T.child(kind, name),
        List.of(columns),
        List.of(),
        false,
        Optional.empty(),
        Optional.empty());
  }

  static Index index(String name, String... columns) {
    return index(name, false, Optional.empty(), columns);
  }

  static Index index(String name, boolean unique, Optional<String> predicate, String... columns) {
    return new Index(
        T.child(ObjectKind.INDEX, name),
        unique,
        "btree (" + String.join(", ", columns) + ")",
        List.of(columns),
        predicate,
        true,
        Optional.empty());
  }

  static ForeignKey foreignKey(String name, String column, String target) {
    return new ForeignKey(
        T.child(ObjectKind.FOREIGN_KEY, name),
        List.of(column),
        ObjectPath.of(ObjectKind.TABLE, "public", target),
        List.of("id"),
        "no action",
        "no action",
        false,
        Optional.empty(),
        true,
        Optional.empty());
  }

  static Check check(String name, String condition, String... columns) {
    return new Check(
        T.child(ObjectKind.CHECK, name),
        condition,
        List.of(columns),
        false,
        true,
        Optional.empty());
  }

  static EnumType enumType(String name, String... labels) {
    return new EnumType(
        ObjectPath.of(ObjectKind.ENUM, "public", name), List.of(labels), Optional.empty());
  }

  static Sequence sequence(String name, long increment) {
    return new Sequence(
        ObjectPath.of(ObjectKind.SEQUENCE, "public", name),
        "bigint",
        1,
        increment,
        1,
        Long.MAX_VALUE,
        1,
        false,
        Optional.empty(),
        Optional.empty());
  }

  static ColumnClaims claims(Nullability nullability) {
    return new ColumnClaims(
        CLAIMS.javaType(), true, false, false, nullability, false, false, false, Optional.empty());
  }

  static ColumnClaims claims(Enumeration enumeration) {
    return new ColumnClaims(
        CLAIMS.javaType(),
        true,
        false,
        false,
        Nullability.UNSTATED,
        false,
        false,
        false,
        Optional.of(enumeration));
  }

  /** Entities that map the table; of each column they claim the same. */
  static Witnesses.Entities entities(ColumnClaims claims, CatalogObject... objects) {
    Catalog catalog = table(objects);
    Map<ObjectPath, Origin> origins = new TreeMap<>();
    origins.put(T, new Origin("com.acme.T", Optional.empty(), true, Optional.empty()));
    catalog
        .all(Column.class)
        .forEach(
            c ->
                origins.put(
                    c.path(),
                    new Origin(
                        "com.acme.T", Optional.of(c.path().name()), true, Optional.of(claims))));
    return new Witnesses.Entities(catalog, Origins.of(origins), List.of(), Catalog.empty());
  }

  /** What the three say to each other; migrations and contract may be one. */
  static List<Finding> compared(
      Optional<Witnesses.Entities> entities, Catalog migrations, Catalog contract, Trials trials) {
    return Comparison.of(
        new Witnesses(entities, migrations, Optional.of(contract), Set.of(), trials));
  }

  static List<Finding> compared(Witnesses.Entities entities, Catalog agreed) {
    return compared(Optional.of(entities), agreed, agreed, Trials.NONE);
  }

  /** Severity, code, object and facet. */
  static List<String> texts(List<Finding> findings) {
    return findings.stream()
        .map(
            f ->
                f.severity()
                    + " "
                    + f.code()
                    + " "
                    + f.object()
                    + f.facet().map(facet -> " [" + facet.label() + "]").orElse(""))
        .toList();
  }
}
