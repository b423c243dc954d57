package io.github.schemacontract.entities;

import io.github.schemacontract.catalog.ColumnClaims;
import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.catalog.Origin;
import java.util.List;
import java.util.Optional;

/** A mapping read for a test, with short ways to what is asked of it. */
record Read(Mapping mapping) {

  static Read of(Class<?>... classes) {
    return of(settings(classes));
  }

  static Read of(EntitySettings settings) {
    return new Read(MappingReader.read(settings));
  }

  static EntitySettings settings(Class<?>... classes) {
    return EntitySettings.ofClasses(17, Read.class.getClassLoader(), classes);
  }

  /** The statement that creates a table of the schema public. */
  String table(String name) {
    return sql("create table " + name + " (");
  }

  /** The one statement that begins so, whatever the case of its names. */
  String sql(String beginning) {
    List<String> found =
        statements().stream()
            .filter(s -> s.regionMatches(true, 0, beginning, 0, beginning.length()))
            .toList();
    if (found.size() != 1) {
      throw new AssertionError(
          found.size() + " statements begin with '" + beginning + "' in " + statements());
    }
    return found.get(0);
  }

  List<String> statements() {
    return mapping.statements().stream().map(MappedStatement::sql).toList();
  }

  Optional<Origin> origin(ObjectKind kind, String... names) {
    return mapping.origins().find(ObjectPath.of(kind, names));
  }

  /** Class and attribute behind a column of the schema public, without the enclosing class. */
  String attribute(String table, String column) {
    return text(origin(ObjectKind.COLUMN, "public", table, column));
  }

  static String text(Optional<Origin> origin) {
    return origin.map(o -> o.text().replaceAll(".*[$]", "")).orElse("nothing");
  }

  ColumnClaims claims(String table, String column) {
    return origin(ObjectKind.COLUMN, "public", table, column)
        .flatMap(Origin::column)
        .orElseThrow(() -> new AssertionError(table + "." + column + " is unknown"));
  }
}
