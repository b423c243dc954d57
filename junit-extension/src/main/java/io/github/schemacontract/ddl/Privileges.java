package io.github.schemacontract.ddl;

import io.github.schemacontract.catalog.Identifier;
import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/** The statements that give a role exactly the privileges listed for it. */
@API(status = API.Status.INTERNAL)
public final class Privileges {
  /** How a privilege that may be passed on is written. */
  public static final String GRANT_OPTION = " with grant option";

  /** What stands between the kind of objects and the role that creates them. */
  public static final String OF_CREATOR = " of ";

  private static final String DATABASE = "database ";

  private Privileges() {}

  /**
   * Grants on one object to one role.
   *
   * @param grant the path of the grant
   * @param on the object
   * @param privileges the privileges in words; none revokes what PostgreSQL gives by default
   * @return the statements in order
   */
  public static List<Statement> of(ObjectPath grant, ObjectPath on, Collection<String> privileges) {
    String columns = on.kind() == ObjectKind.COLUMN ? " (" + Identifier.of(on.name()) + ")" : "";
    return sql(grant.name(), columns, target(on), privileges)
        .map(sql -> new Statement(grant, onDatabase(on) ? inDatabase(sql) : sql))
        .toList();
  }

  /**
   * Default privileges for one role.
   *
   * @param path the path of the default privilege
   * @param privileges the privileges in words; none revokes what PostgreSQL gives by default
   * @return the statements in order
   */
  public static List<Statement> byDefault(ObjectPath path, Collection<String> privileges) {
    List<String> names = path.names();
    String[] objects = names.get(names.size() - 2).split(OF_CREATOR, 2);
    String prefix =
        "alter default privileges"
            + (objects.length > 1 ? " for role " + objects[1] : "")
            + path.inSchema().map(schema -> " in schema " + schema.text()).orElse("")
            + " ";
    return sql(path.name(), "", objects[0], privileges)
        .map(sql -> new Statement(path, prefix + sql))
        .toList();
  }

  private static Stream<String> sql(
      String grantee, String columns, String target, Collection<String> privileges) {
    String role = Definitions.role(grantee);
    boolean first = role.equals("public") || privileges.isEmpty();
    String rest = columns + " on " + target;
    return Stream.of(
            first ? List.of("revoke all" + rest + " from " + role) : List.<String>of(),
            grant(privileges, columns, target, role, false),
            grant(privileges, columns, target, role, true))
        .flatMap(List::stream);
  }

  private static List<String> grant(
      Collection<String> privileges, String columns, String target, String role, boolean option) {
    String words =
        privileges.stream()
            .filter(p -> p.endsWith(GRANT_OPTION) == option)
            .map(p -> option ? p.substring(0, p.length() - GRANT_OPTION.length()) : p)
            .map(p -> p + columns)
            .collect(Collectors.joining(", "));
    return words.isEmpty()
        ? List.of()
        : List.of(
            "grant " + words + " on " + target + " to " + role + (option ? GRANT_OPTION : ""));
  }

  private static boolean onDatabase(ObjectPath on) {
    return on.kind() == ObjectKind.DATABASE;
  }

  private static String inDatabase(String sql) {
    int name = sql.indexOf(DATABASE) + DATABASE.length();
    return CurrentDatabase.statement(sql.substring(0, name), sql.substring(name));
  }

  private static String target(ObjectPath on) {
    return switch (on.kind()) {
      case COLUMN -> "table " + on.table().orElseThrow().text();
      case ENUM, COMPOSITE, RANGE -> "type " + on.text();
      case AGGREGATE -> "routine " + on.text();
      case DATABASE -> DATABASE;
      case VIEW, MATERIALIZED_VIEW -> "table " + on.text();
      default -> on.kind().label() + " " + on.text();
    };
  }
}
