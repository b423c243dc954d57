package io.github.schemacontract.ddl;

import io.github.schemacontract.catalog.Identifier;
import io.github.schemacontract.catalog.ObjectKind;
import io.github.schemacontract.catalog.ObjectPath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.apiguardian.api.API;

/** The statements that give a role exactly the privileges listed for it. */
@API(status = API.Status.INTERNAL)
public final class Privileges {
  /** How a privilege that may be passed on is written. */
  public static final String GRANT_OPTION = " with grant option";

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
    var statements = new ArrayList<Statement>();
    String role = Definitions.role(grant.name());
    if (role.equals("public") || privileges.isEmpty()) {
      String all =
          on.kind() == ObjectKind.COLUMN ? "all (" + Identifier.of(on.name()) + ")" : "all";
      statements.add(new Statement(grant, "revoke " + all + " on " + target(on) + " from " + role));
    }
    statements.addAll(grant(grant, on, privileges, role, false));
    statements.addAll(grant(grant, on, privileges, role, true));
    return statements;
  }

  private static List<Statement> grant(
      ObjectPath grant, ObjectPath on, Collection<String> privileges, String role, boolean option) {
    String words =
        privileges.stream()
            .filter(p -> p.endsWith(GRANT_OPTION) == option)
            .map(p -> option ? p.substring(0, p.length() - GRANT_OPTION.length()) : p)
            .map(
                p -> on.kind() == ObjectKind.COLUMN ? p + " (" + Identifier.of(on.name()) + ")" : p)
            .collect(Collectors.joining(", "));
    return words.isEmpty()
        ? List.of()
        : List.of(
            new Statement(
                grant,
                "grant "
                    + words
                    + " on "
                    + target(on)
                    + " to "
                    + role
                    + (option ? GRANT_OPTION : "")));
  }

  private static String target(ObjectPath on) {
    return switch (on.kind()) {
      case COLUMN -> "table " + on.table().orElseThrow().text();
      case ENUM, COMPOSITE, RANGE -> "type " + on.text();
      case VIEW, MATERIALIZED_VIEW -> "table " + on.text();
      default -> on.kind().label() + " " + on.text();
    };
  }
}
