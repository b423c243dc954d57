package io.github.schemacontract.postgres;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What {@code ALTER ROLE … SET} says of roles that were on a server before a run: it holds in all
 * databases, so the next run and everybody else would meet what the project's scripts change.
 */
final class RoleSettings {
  private static final String STATEMENTS =
      """
      SELECT 'ALTER ROLE %1$s' || %2$s
        FROM pg_db_role_setting
        LEFT JOIN pg_roles ON oid = setrole,
             unnest(setconfig) setting
       WHERE setdatabase = 0 AND coalesce(quote_ident(rolname), 'ALL') = '%3$s'
       ORDER BY 1
      """;

  private final Admin admin;
  private final Map<String, List<String>> before = new LinkedHashMap<>();

  /**
   * Notes them.
   *
   * @param roles as identifiers; {@code ALL} is every role's
   */
  RoleSettings(Admin admin, List<String> roles) {
    this.admin = admin;
    roles.forEach(role -> before.put(role, statements(role)));
  }

  void putBack() {
    before.forEach(
        (role, statements) -> {
          if (!statements(role).equals(statements)) {
            // Sent at once, so that nobody meets a role in between.
            admin.execute(
                "Role " + role + " keeps settings that the project's scripts made",
                Stream.concat(Stream.of("ALTER ROLE " + role + " RESET ALL"), statements.stream())
                    .collect(Collectors.joining("; ")));
            Log.of(RoleSettings.class)
                .log(
                    System.Logger.Level.INFO,
                    "Role {0} has again the settings that it had before the run",
                    role);
          }
        });
  }

  private List<String> statements(String role) {
    return admin.strings(
        "The settings of role " + role + " can not be read",
        STATEMENTS.formatted(
            role.replace("'", "''"), DatabaseSettings.ASSIGNMENT, role.replace("'", "''")));
  }
}
