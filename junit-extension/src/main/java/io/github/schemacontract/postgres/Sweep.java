package io.github.schemacontract.postgres;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Removes what runs left on a server because their JVM was killed. */
record Sweep(Admin admin) {
  private static final String WHAT = "What killed runs left behind can not be found";
  private static final String LEFT =
      "SELECT d.datname FROM pg_database d WHERE "
          + Mark.PASSING
          + " AND pg_has_role(d.datdba, 'MEMBER') AND "
          + Owner.dead("d.datname");
  private static final String THEIR_ROLES =
      "SELECT DISTINCT role FROM pg_database d, unnest(string_to_array("
          + Mark.roles()
          + ", E'\\n')) role WHERE role <> '' AND "
          + LEFT.substring(LEFT.indexOf("WHERE ") + "WHERE ".length());
  private static final String ASIDE =
      "SELECT quote_ident(rolname) FROM pg_roles WHERE rolname LIKE 'schema\\_contract\\_aside\\_%' AND "
          + Owner.dead("rolname");

  void run() {
    var databases = admin.strings(WHAT, LEFT);
    // After the databases were found, so that none goes without the roles that it remembers: a run
    // can be found dead a moment later than it was asked for.
    var roles = new ArrayList<>(admin.strings(WHAT, THEIR_ROLES));
    var stuck = databases.stream().filter(d -> !holdsRoles(d)).filter(d -> !drop(d)).toList();
    roles.addAll(admin.strings(WHAT, ASIDE));
    roles.forEach(
        role -> attempt("Role " + role + " of a killed run", "DROP ROLE IF EXISTS " + role));
    databases.stream()
        .filter(Sweep::holdsRoles)
        .filter(memory -> stuck.stream().noneMatch(d -> Owner.isSame(d, memory)))
        .forEach(this::drop);
    if (!databases.isEmpty()) {
      Log.of(Sweep.class)
          .log(
              System.Logger.Level.INFO,
              "Dropped what killed runs left on the server: {0}",
              databases.stream().filter(d -> !stuck.contains(d)).collect(Collectors.joining(", ")));
    }
  }

  private static boolean holdsRoles(String database) {
    return database.startsWith(Databases.PREFIX + Databases.ROLES + "_");
  }

  private boolean drop(String database) {
    return attempt(
        "Database " + database + " of a killed run",
        "DROP DATABASE IF EXISTS \"" + database + "\" WITH (FORCE)");
  }

  private boolean attempt(String what, String sql) {
    try {
      admin.execute(what + " stays on the server", sql);
      return true;
    } catch (PostgresException e) {
      // Another run that starts at this moment may be sweeping, too.
      Log.of(Sweep.class).log(System.Logger.Level.INFO, e.getMessage());
      return false;
    }
  }

  /** Of those that can be seen, the databases that killed runs left. */
  List<String> left() {
    return admin.strings(WHAT, LEFT);
  }
}
