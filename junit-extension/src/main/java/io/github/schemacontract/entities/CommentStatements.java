package io.github.schemacontract.entities;

import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.entities.MappedStatement.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.mapping.Table;
import org.jspecify.annotations.Nullable;

/** The comments of the mapping; Hibernate's own statements break at the first apostrophe. */
final class CommentStatements {
  private CommentStatements() {}

  static List<MappedStatement> of(MetadataImplementor metadata, CatalogNames names) {
    return metadata.collectTableMappings().stream()
        .filter(table -> table.isPhysicalTable() && !table.isView())
        .flatMap(table -> of(table, names))
        .toList();
  }

  private static Stream<MappedStatement> of(Table table, CatalogNames names) {
    ObjectPath path = names.table(table);
    return Stream.concat(
        comment("table", path, path, table.getComment()),
        table.getColumns().stream()
            .flatMap(c -> comment("column", names.column(table, c), path, c.getComment())));
  }

  private static Stream<MappedStatement> comment(
      String kind, ObjectPath object, ObjectPath table, @Nullable String comment) {
    if (comment == null) {
      return Stream.empty();
    }
    String name = object.text();
    String literal = "'" + comment.replace("'", "''") + "'";
    return Stream.of(
        new MappedStatement(
            Kind.COMMENT,
            "comment on %s %s is %s".formatted(kind, name, literal),
            Optional.of(table)));
  }
}
