package io.github.schemacontract.entities;

import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;
import org.jspecify.annotations.Nullable;

/** Hibernate's names as PostgreSQL's catalog will hold them. */
final class CatalogNames {
  private static final int LONGEST_NAME = 63;

  private final String defaultSchema;

  CatalogNames(Optional<String> defaultSchema) {
    this.defaultSchema =
        defaultSchema.map(Identifier::toIdentifier).map(CatalogNames::name).orElse("public");
  }

  ObjectPath table(Table table) {
    return ObjectPath.of(
        ObjectKind.TABLE, schema(table.getSchemaIdentifier()), name(table.getNameIdentifier()));
  }

  ObjectPath column(Table table, Column column) {
    return table(table).child(ObjectKind.COLUMN, name(column));
  }

  ObjectPath relation(ObjectKind kind, @Nullable Identifier schema, Identifier name) {
    return ObjectPath.of(kind, schema(schema), name(name));
  }

  /** A name as SQL holds it, perhaps qualified: {@code scheduling."Room"}. */
  ObjectPath parsed(ObjectKind kind, List<String> sqlNames) {
    String name = ofSql(sqlNames.get(sqlNames.size() - 1));
    String schema = sqlNames.size() > 1 ? ofSql(sqlNames.get(sqlNames.size() - 2)) : defaultSchema;
    return ObjectPath.of(kind, schema, name);
  }

  String schema(@Nullable Identifier schema) {
    return schema == null ? defaultSchema : name(schema);
  }

  static String name(Identifier identifier) {
    return name(identifier.getText(), identifier.isQuoted());
  }

  static String name(Column column) {
    return name(column.getName(), column.isQuoted());
  }

  static String name(String text, boolean quoted) {
    return truncated(quoted ? text : folded(text));
  }

  /** A name in a mapping, where backticks and double quotes both quote. */
  static String stated(String text) {
    return name(Identifier.toIdentifier(text));
  }

  /** The name that PostgreSQL makes for a nameless constraint: the longer part gives way. */
  static String generated(String table, String columns, String label) {
    String first = table;
    String second = columns.isEmpty() ? "" : "_" + columns;
    while (bytes(first) + bytes(second) + label.length() + 1 > LONGEST_NAME) {
      if (bytes(first) > bytes(second) - 1) {
        first = shortened(first);
      } else {
        second = shortened(second);
      }
    }
    return first + second + "_" + label;
  }

  private static String ofSql(String token) {
    return token.startsWith("\"")
        ? name(token.substring(1, token.length() - 1).replace("\"\"", "\""), true)
        : name(token, false);
  }

  /** PostgreSQL folds ASCII letters only, whatever the locale. */
  private static String folded(String text) {
    return text.chars()
        .map(c -> c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String truncated(String text) {
    String name = text;
    while (bytes(name) > LONGEST_NAME) {
      name = shortened(name);
    }
    return name;
  }

  private static int bytes(String name) {
    return name.getBytes(StandardCharsets.UTF_8).length;
  }

  private static String shortened(String name) {
    return name.substring(0, name.offsetByCodePoints(name.length(), -1));
  }
}
