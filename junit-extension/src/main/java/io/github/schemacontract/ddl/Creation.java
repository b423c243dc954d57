package io.github.schemacontract.ddl;

import io.github.schemacontract.catalog.Identifier;
import io.github.schemacontract.catalog.ObjectPath;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private static final Pattern OVERRIDE =
      Pattern.compile(
          "^\\s*(set\\s+(default|not|expression|compression)|drop\\s+(default|not)|add\\s+generated)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern FIRST_WORD = Pattern.compile("(\\w+)\\s+(.*)", Pattern.DOTALL);
  private static final String INVALID = "invalid";
  private static final List<String> FIRING = List.of("disabled", "replica", "always");
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
      case ACCESS_METHOD, FOREIGN_DATA_WRAPPER, SERVER ->
          one(path, "create " + path.kind().label() + " " + path.text() + " " + definition);
      case TABLE -> one(path, "create table " + path.text() + " ()");
      case COLUMN -> one(path, alterTable(path, column(path, definition)));
      case PRIMARY_KEY -> key(path, "primary key ", definition);
      case UNIQUE -> key(path, "unique ", definition);
      case FOREIGN_KEY -> constraint(path, "foreign key ", definition);
      case CHECK -> constraint(path, "check ", definition);
      case EXCLUSION -> constraint(path, "exclude ", definition);
      case INDEX -> index(path, definition);
      case VIEW -> one(path, "create or replace view " + path.text() + query(definition));
      case MATERIALIZED_VIEW ->
          one(path, "create materialized view " + path.text() + query(definition));
      case STATISTICS -> one(path, "create statistics " + path.text() + " " + definition);
      case RULE -> rule(path, definition);
      case TRIGGER -> trigger(path, definition);
      case POLICY -> one(path, policy(path, definition));
      case GRANT, DEFAULT_PRIVILEGE, DATABASE, OTHER, MIGRATION, ENTITY, QUERY, CONTRACT ->
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

  /** What is added to a partitioned table alone is invalid until each partition has it. */
  private static List<Statement> key(ObjectPath path, String words, String definition) {
    var states = new States(definition, List.of(INVALID));
    String add = "add constraint " + name(path) + " " + words + states.rest();
    return states.any()
        ? one(path, "alter table only " + relation(path) + " " + add)
        : constraint(path, words, definition);
  }

  /** {@code ALTER TABLE} on the table that the object belongs to. */
  static String alterTable(ObjectPath child, String action) {
    return "alter table " + relation(child) + " " + action;
  }

  private static List<Statement> sequence(ObjectPath path, String definition) {
    var states = new States(definition, List.of("unlogged"));
    String create =
        Definitions.words("create", states.state(), "sequence", path.text(), "as") + " ";
    Matcher owned = OWNED_BY.matcher(states.rest());
    if (!owned.matches()) {
      return one(path, create + states.rest());
    }
    return List.of(
        new Statement(path, create + owned.group(1)),
        new Statement(path, "alter sequence " + path.text() + " owned by " + owned.group(2)));
  }

  private static String routine(ObjectPath path) {
    return path.kind().label() + " " + routineName(path);
  }

  private static String routineName(ObjectPath path) {
    return Identifier.of(path.schema()) + "." + Identifier.withoutArguments(path.name());
  }

  private static String column(ObjectPath path, String definition) {
    return (overrides(definition) ? "alter column " : "add column ")
        + name(path)
        + " "
        + definition;
  }

  /** Whether the definition of a column changes an inherited one instead of making its own. */
  public static boolean overrides(String definition) {
    return OVERRIDE.matcher(definition).find();
  }

  private static List<Statement> index(ObjectPath path, String definition) {
    var states = new States(definition, List.of(INVALID));
    boolean unique = startsWith(states.rest(), "unique ");
    String rest = unique ? states.rest().substring("unique ".length()) : states.rest();
    var create =
        new Statement(
            path,
            Definitions.words(
                unique ? "create unique index" : "create index",
                name(path),
                states.any() ? "on only" : "on",
                relation(path),
                "using",
                rest));
    return states.any() ? List.of(create, invalid(path)) : List.of(create);
  }

  /** There is no statement that breaks an index; a failed concurrent build did. */
  private static Statement invalid(ObjectPath path) {
    String index = Identifier.of(path.schema()) + "." + name(path);
    return new Statement(
        path,
        "update pg_catalog.pg_index set indisvalid = false where indexrelid = "
            + Definitions.literal(index)
            + "::pg_catalog.regclass");
  }

  private static List<Statement> rule(ObjectPath path, String definition) {
    var states = new States(definition, FIRING);
    Matcher parts = FIRST_WORD.matcher(states.rest());
    String body =
        parts.matches()
            ? parts.group(1) + " to " + relation(path) + " " + parts.group(2)
            : states.rest();
    return states.followed(path, "create rule " + name(path) + " as on " + body, "rule");
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
    var states = new States(definition, FIRING);
    String rest = states.rest();
    boolean constraint = startsWith(rest, "constraint ");
    rest = constraint ? rest.substring("constraint ".length()) : rest;
    Matcher parts = TRIGGER.matcher(rest);
    String body =
        parts.matches() ? parts.group(1) + " on " + relation(path) + " " + parts.group(2) : rest;
    String create =
        "create " + (constraint ? "constraint " : "") + "trigger " + name(path) + " " + body;
    return states.followed(path, create, "trigger");
  }

  private static List<Statement> eventTrigger(ObjectPath path, String definition) {
    var states = new States(definition, FIRING);
    var create =
        new Statement(path, "create event trigger " + path.text() + " on " + states.rest());
    String alter = "alter event trigger " + path.text() + " ";
    return states.any()
        ? List.of(create, new Statement(path, alter + states.action().strip()))
        : List.of(create);
  }

  /** The word for an object's state that can stand before its definition. */
  private record States(String state, String rest) {
    States(String definition, List<String> words) {
      this(
          words.stream().filter(w -> startsWith(definition.strip(), w + " ")).findFirst(),
          definition.strip());
    }

    private States(Optional<String> state, String definition) {
      this(state.orElse(""), definition.substring(state.orElse("").length()).strip());
    }

    boolean any() {
      return !state.isEmpty();
    }

    List<Statement> followed(ObjectPath path, String create, String kind) {
      var statement = new Statement(path, create);
      if (state.isEmpty()) {
        return List.of(statement);
      }
      return List.of(
          statement, new Statement(path, alterTable(path, action() + kind + " " + name(path))));
    }

    String action() {
      return state.equals("disabled") ? "disable " : "enable " + state + " ";
    }
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
