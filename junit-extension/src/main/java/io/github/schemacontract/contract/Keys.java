package io.github.schemacontract.contract;

import io.github.schemacontract.catalog.Facet;
import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.Traits;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of the format, each list in the order in which it is written. */
final class Keys {
  static final int FORMAT_NUMBER = 1;

  static final String FORMAT = "format";
  static final String IGNORE = "ignore";
  static final String EXTENSIONS = "extensions";
  static final String ROLES = "roles";
  static final String SCHEMAS = "schemas";
  static final String SETTINGS = "settings";
  static final String DEFAULT_PRIVILEGES = "default privileges";
  static final String EVENT_TRIGGERS = "event triggers";
  static final String ACCESS_METHODS = "access methods";
  static final String WRAPPERS = "foreign data wrappers";
  static final String SERVERS = "servers";
  static final String MIGRATIONS = "migrations";
  static final String PLATFORM = "platform";
  static final String COMMENT = "comment";
  static final String DEFINITION = "definition";
  static final String OWNER = "owner";
  static final String GRANTS = "grants";
  static final String ROW_SECURITY = "row security";
  static final String ROWS = "rows";
  static final String COMMENTS = "comments";
  static final String NOT_VALID_CHECKS = "not valid checks";

  static final List<String> ROOT =
      List.of(
          FORMAT,
          IGNORE,
          EXTENSIONS,
          ROLES,
          SETTINGS,
          GRANTS,
          DEFAULT_PRIVILEGES,
          ACCESS_METHODS,
          WRAPPERS,
          SERVERS,
          SCHEMAS,
          EVENT_TRIGGERS,
          MIGRATIONS);

  /** What belongs to the whole database and stands before the schemas. */
  static final List<String> DATABASE =
      List.of(GRANTS, DEFAULT_PRIVILEGES, ACCESS_METHODS, WRAPPERS, SERVERS);

  /** What default privileges can be for. */
  static final List<String> DEFAULT_PRIVILEGES_FOR =
      List.of("tables", "sequences", "functions", "types", "schemas", "large objects");

  private static final Map<String, ObjectKind> KINDS =
      Map.ofEntries(
          Map.entry("collations", ObjectKind.COLLATION),
          Map.entry(ACCESS_METHODS, ObjectKind.ACCESS_METHOD),
          Map.entry(WRAPPERS, ObjectKind.FOREIGN_DATA_WRAPPER),
          Map.entry(SERVERS, ObjectKind.SERVER),
          Map.entry("enums", ObjectKind.ENUM),
          Map.entry("composites", ObjectKind.COMPOSITE),
          Map.entry("ranges", ObjectKind.RANGE),
          Map.entry("domains", ObjectKind.DOMAIN),
          Map.entry("sequences", ObjectKind.SEQUENCE),
          Map.entry("tables", ObjectKind.TABLE),
          Map.entry("views", ObjectKind.VIEW),
          Map.entry("materialized views", ObjectKind.MATERIALIZED_VIEW),
          Map.entry("functions", ObjectKind.FUNCTION),
          Map.entry("procedures", ObjectKind.PROCEDURE),
          Map.entry("aggregates", ObjectKind.AGGREGATE),
          Map.entry(EVENT_TRIGGERS, ObjectKind.EVENT_TRIGGER),
          Map.entry("columns", ObjectKind.COLUMN),
          Map.entry("primary key", ObjectKind.PRIMARY_KEY),
          Map.entry("unique", ObjectKind.UNIQUE),
          Map.entry("foreign keys", ObjectKind.FOREIGN_KEY),
          Map.entry("checks", ObjectKind.CHECK),
          Map.entry("exclusions", ObjectKind.EXCLUSION),
          Map.entry("indexes", ObjectKind.INDEX),
          Map.entry("statistics", ObjectKind.STATISTICS),
          Map.entry("rules", ObjectKind.RULE),
          Map.entry("policies", ObjectKind.POLICY),
          Map.entry("triggers", ObjectKind.TRIGGER));

  private static final List<String> SCHEMA =
      List.of(
          PLATFORM,
          COMMENT,
          GRANTS,
          DEFAULT_PRIVILEGES,
          "collations",
          "enums",
          "composites",
          "domains",
          "ranges",
          "sequences",
          "tables",
          "views",
          "materialized views",
          "statistics",
          "functions",
          "procedures",
          "aggregates");
  private static final List<String> TABLE =
      List.of(
          PLATFORM,
          COMMENT,
          "columns",
          "primary key",
          "unique",
          "foreign keys",
          "checks",
          "exclusions",
          "indexes",
          ROW_SECURITY,
          "policies",
          GRANTS,
          "triggers",
          "rules",
          ROWS);

  private static final Set<ObjectKind> WITH_GRANTS =
      Set.of(
          ObjectKind.ENUM,
          ObjectKind.SEQUENCE,
          ObjectKind.COLUMN,
          ObjectKind.VIEW,
          ObjectKind.MATERIALIZED_VIEW,
          ObjectKind.FUNCTION,
          ObjectKind.PROCEDURE,
          ObjectKind.AGGREGATE);

  private Keys() {}

  /** The keys that may stand below an object of the given kind. */
  static List<String> of(ObjectKind kind) {
    List<String> keys =
        switch (kind) {
          case SCHEMA -> SCHEMA;
          case TABLE -> TABLE;
          case VIEW ->
              List.of(PLATFORM, DEFINITION, COMMENT, "columns", GRANTS, "triggers", "rules");
          case MATERIALIZED_VIEW ->
              List.of(PLATFORM, DEFINITION, COMMENT, "columns", "indexes", GRANTS);
          case DOMAIN -> List.of(PLATFORM, DEFINITION, NOT_VALID_CHECKS, COMMENT, COMMENTS, GRANTS);
          case COMPOSITE, RANGE -> List.of(PLATFORM, DEFINITION, COMMENT, COMMENTS, GRANTS);
          case COLLATION -> List.of(PLATFORM, DEFINITION, COMMENT);
          default ->
              WITH_GRANTS.contains(kind)
                  ? List.of(PLATFORM, DEFINITION, COMMENT, GRANTS)
                  : List.of(DEFINITION, COMMENT);
        };
    return withTraits(kind, keys);
  }

  /** How an object is made and kept is said behind what it is. */
  private static List<String> withTraits(ObjectKind kind, List<String> keys) {
    var all = new ArrayList<>(keys);
    if (kind.hasOwner()) {
      all.add(all.indexOf(COMMENT) + 1, OWNER);
    }
    all.addAll(keys.indexOf(COMMENT) + 1, Traits.keys(kind).stream().map(Facet::label).toList());
    return List.copyOf(all);
  }

  /** The kind of the objects that stand below a key, when objects do. */
  static Optional<ObjectKind> kindBelow(String key) {
    return Optional.ofNullable(KINDS.get(key));
  }
}
