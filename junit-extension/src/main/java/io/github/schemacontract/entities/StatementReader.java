package io.github.schemacontract.entities;

import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import io.github.schemacontract.entities.MappedStatement.Kind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells Hibernate's statements apart.
 *
 * <p>Only their beginnings are read, which Hibernate writes and no mapping can change.
 */
final class StatementReader {
  private static final String NAME = "(?:\"(?:[^\"]|\"\")*\"|[^\\s.\"(;]+)";
  private static final String QUALIFIED = "(?<name>" + NAME + "(?:\\." + NAME + ")*)";
  private static final Pattern PART = Pattern.compile(NAME);

  private record Shape(Kind kind, Pattern beginning) {}

  private static final List<Shape> SHAPES =
      List.of(
          shape(Kind.SCHEMA, "create schema (?:if not exists )?(?<schema>.*)"),
          shape(Kind.SEQUENCE, "create sequence (?:if not exists )?" + QUALIFIED),
          shape(Kind.TABLE, "create (?:\\w+ )*table (?:if not exists )?" + QUALIFIED),
          shape(Kind.VIEW, "create (?:or replace )?view " + QUALIFIED),
          shape(
              Kind.INDEX,
              "create (?:unique )?index (?:if not exists )?" + NAME + " on " + QUALIFIED),
          constraint(Kind.FOREIGN_KEY, "foreign key"),
          constraint(Kind.UNIQUE, "unique"),
          constraint(Kind.CHECK, "check"));

  private static final Pattern TYPE =
      Pattern.compile("(?is)create type " + QUALIFIED + " as (?<what>enum\\b|\\().*");
  private static final Pattern NO_CLAIM =
      Pattern.compile(
          "(?is)(?:create type .* as (?:enum|\\()|create cast|comment on (?:table|column)|insert into|drop)\\b.*");

  private StatementReader() {}

  /**
   * The statement with its kind; empty for one that claims nothing about a schema, and for
   * comments, which Hibernate writes without escaping them.
   */
  static Optional<MappedStatement> statement(String sql, CatalogNames names) {
    if (NO_CLAIM.matcher(sql).matches()) {
      return Optional.empty();
    }
    for (Shape shape : SHAPES) {
      Matcher matcher = shape.beginning().matcher(sql);
      if (matcher.lookingAt()) {
        return Optional.of(statement(shape.kind(), sql, matcher, names));
      }
    }
    return Optional.of(new MappedStatement(Kind.OTHER, sql, Optional.empty()));
  }

  /** The making of a type that Hibernate made up, guarded so that it never meets a real one. */
  static Optional<MappedStatement> fallback(String sql, CatalogNames names) {
    Matcher matcher = TYPE.matcher(sql);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    var kind = matcher.group("what").equals("(") ? ObjectKind.COMPOSITE : ObjectKind.ENUM;
    String guarded =
        "do $fallback$ begin if to_regtype('%s') is null then %s; end if; end $fallback$"
            .formatted(matcher.group("name").replace("'", "''"), sql);
    return Optional.of(
        new MappedStatement(
            Kind.TYPE, guarded, Optional.of(path(kind, matcher.group("name"), names))));
  }

  private static MappedStatement statement(
      Kind kind, String sql, Matcher matcher, CatalogNames names) {
    return switch (kind) {
      case SCHEMA ->
          new MappedStatement(
              kind, "create schema if not exists " + matcher.group("schema"), Optional.empty());
      case SEQUENCE ->
          new MappedStatement(
              kind, sql, Optional.of(path(ObjectKind.SEQUENCE, matcher.group("name"), names)));
      default ->
          new MappedStatement(
              kind, sql, Optional.of(path(ObjectKind.TABLE, matcher.group("name"), names)));
    };
  }

  private static ObjectPath path(ObjectKind kind, String qualified, CatalogNames names) {
    return names.parsed(kind, parts(qualified));
  }

  private static List<String> parts(String qualified) {
    return PART.matcher(qualified).results().map(r -> r.group()).toList();
  }

  private static Shape shape(Kind kind, String beginning) {
    return new Shape(kind, Pattern.compile("(?is)" + beginning));
  }

  private static Shape constraint(Kind kind, String words) {
    return shape(
        kind,
        "alter table (?:if exists )?(?:only )?"
            + QUALIFIED
            + "\\s+add (?:constraint "
            + NAME
            + "\\s+)?"
            + words);
  }
}
