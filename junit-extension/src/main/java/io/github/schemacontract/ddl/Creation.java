package io.github.schemacontract.ddl;

import io.github.schemacontract.catalog.Identifier;
import io.github.schemacontract.catalog.ObjectPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/**
 * The statements that make one object out of its path and its definition.
 *
 * <p>A definition is the fragment that {@link Definitions} writes, or what a person wrote in the
 * contract file instead.
 */
@API(status = API.Status.INTERNAL)
public final class Creation {
  private static final Pattern OWNED_BY =
      Pattern.compile(
          "^(.*?)\\s*\\bowned\\s+by\\s+(.+)$", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern CANONICAL =
      Pattern.compile("\\(.*\\bcanonical\\s*=.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern TRIGGER =
      Pattern.compile(
          "^((?:\"[^\"]*\"|[^\"])*?)\\s+((?:from|not\\s+deferrable|deferrable|initially|referencing|for|when|execute)\\b.*)$",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern QUOTED_NAME = Pattern.compile("\"(?:[^\"]|\"\")+\"");
  private static final Pattern VIEW_OPTIONS =
      Pattern.compile("^with\\s*\\([^)]*\\)\\s*as\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private Creation() {}

  /**
   * The statements that create an object, usually one.
   *
   * @param path its key
   * @param definition its definition
   * @return the statements in order
   */
  public static List<Statement> of(ObjectPath path, String definition) {
    return switch (path.kind()) {
      case SCHEMA -> one(path, "create schema if not exists " + path.text());
      case EXTENSION ->
          one(
              path,
              "create extension if not exists " + path.text() + " " + definition + " cascade");
      case ENUM -> one(path, "create type " + path.text() + " as enum " + definition);
      case COLLATION -> one(path, "create collation " + path.text() + " " + definition);
      case COMPOSITE -> one(path, "create type " + path.text() + " as " + definition);
      case RANGE -> range(path, definition);
      case DOMAIN -> one(path, "create domain " + path.text() + " as " + definition);
      case SEQUENCE -> sequence(path, definition);
      case FUNCTION, PROCEDURE -> one(path, "create or replace " + routine(path) + definition);
      case AGGREGATE -> one(path, "create or replace aggregate " + routineName(path) + definition);
      case SETTING -> one(path, SettingStatement.of(path, definition));
      case EVENT_TRIGGER -> eventTrigger(path, definition);
      case TABLE -> one(path, "create table " + path.text() + " ()");
      case COLUMN -> one(path, alterTable(path, "add column " + name(path) + " " + definition));
      case PRIMARY_KEY -> constraint(path, "primary key ", definition);
      case UNIQUE -> constraint(path, "unique ", definition);
      case FOREIGN_KEY -> constraint(path, "foreign key ", definition);
      case CHECK -> constraint(path, "check ", definition);
      case EXCLUSION -> constraint(path, "exclude ", definition);
      case INDEX -> one(path, index(path, definition));
      case VIEW -> one(path, "create or replace view " + path.text() + query(definition));
      case MATERIALIZED_VIEW ->
          one(path, "create materialized view " + path.text() + query(definition));
      case TRIGGER -> trigger(path, definition);
      case POLICY -> one(path, policy(path, definition));
      case GRANT, DEFAULT_PRIVILEGE, DATABASE, OTHER, MIGRATION, ENTITY, CONTRACT ->
          throw new IllegalArgumentException("There is no CREATE statement for " + path);
    };
  }

  private static List<Statement> one(ObjectPath path, String sql) {
    return List.of(new Statement(path, sql));
  }

  /** A canonical function has the range as its argument, so that the name must be there first. */
  private static List<Statement> range(ObjectPath path, String definition) {
    String create = "create type " + path.text();
    var range = new Statement(path, create + " as range " + definition);
    return CANONICAL.matcher(definition).matches()
        ? List.of(new Statement(path, create), range)
        : List.of(range);
  }

  private static List<Statement> constraint(ObjectPath path, String words, String definition) {
    return one(path, alterTable(path, "add constraint " + name(path) + " " + words + definition));
  }

  /** {@code ALTER TABLE} on the table that the object belongs to. */
  static String alterTable(ObjectPath child, String action) {
    return "alter table " + relation(child) + " " + action;
  }

  private static List<Statement> sequence(ObjectPath path, String definition) {
    Matcher owned = OWNED_BY.matcher(definition);
    if (!owned.matches()) {
      return one(path, "create sequence " + path.text() + " as " + definition);
    }
    return List.of(
        new Statement(path, "create sequence " + path.text() + " as " + owned.group(1)),
        new Statement(path, "alter sequence " + path.text() + " owned by " + owned.group(2)));
  }

  private static String routine(ObjectPath path) {
    return path.kind().label() + " " + routineName(path);
  }

  private static String routineName(ObjectPath path) {
    String signature = path.name();
    String name = signature.substring(0, argumentsAt(signature));
    return Identifier.of(path.schema()) + "." + name;
  }

  private static int argumentsAt(String signature) {
    Matcher name = QUOTED_NAME.matcher(signature);
    return signature.indexOf('(', name.lookingAt() ? name.end() : 0);
  }

  private static String index(ObjectPath path, String definition) {
    boolean unique = startsWith(definition, "unique ");
    String rest = unique ? definition.substring("unique ".length()) : definition;
    return (unique ? "create unique index " : "create index ")
        + name(path)
        + " on "
        + relation(path)
        + " using "
        + rest;
  }

  private static String query(String definition) {
    return VIEW_OPTIONS.matcher(definition).matches() ? " " + definition : " as " + definition;
  }

  private static String policy(ObjectPath path, String definition) {
    boolean restrictive = startsWith(definition, "restrictive ");
    String rest = restrictive ? definition.substring("restrictive ".length()) : definition;
    return "create policy "
        + name(path)
        + " on "
        + relation(path)
        + (restrictive ? " as restrictive" : "")
        + " for "
        + rest;
  }

  private static List<Statement> trigger(ObjectPath path, String definition) {
    var statements = new ArrayList<Statement>();
    String state = state(definition);
    String rest = definition.strip().substring(state.length()).strip();
    boolean constraint = startsWith(rest, "constraint ");
    rest = constraint ? rest.substring("constraint ".length()) : rest;
    Matcher parts = TRIGGER.matcher(rest);
    String body =
        parts.matches() ? parts.group(1) + " on " + relation(path) + " " + parts.group(2) : rest;
    statements.add(
        new Statement(
            path,
            "create " + (constraint ? "constraint " : "") + "trigger " + name(path) + " " + body));
    if (!state.isEmpty()) {
      statements.add(
          new Statement(path, alterTable(path, enabling(state) + " trigger " + name(path))));
    }
    return statements;
  }

  private static List<Statement> eventTrigger(ObjectPath path, String definition) {
    String state = state(definition);
    String rest = definition.strip().substring(state.length()).strip();
    var create = new Statement(path, "create event trigger " + path.text() + " on " + rest);
    String alter = "alter event trigger " + path.text() + " ";
    return state.isEmpty()
        ? List.of(create)
        : List.of(create, new Statement(path, alter + enabling(state)));
  }

  /** The word before a trigger's definition that says in which state it is. */
  private static String state(String definition) {
    return Stream.of("disabled", "replica", "always")
        .filter(word -> startsWith(definition.strip(), word + " "))
        .findFirst()
        .orElse("");
  }

  private static String enabling(String state) {
    return state.equals("disabled") ? "disable" : "enable " + state;
  }

  private static boolean startsWith(String text, String word) {
    return text.toLowerCase(Locale.ROOT).startsWith(word);
  }

  private static String name(ObjectPath path) {
    return Identifier.of(path.name());
  }

  private static String relation(ObjectPath path) {
    return path.table().orElseThrow().text();
  }
}
