package io.github.schemacontract.postgres;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The roles that appeared on a server since this was made.
 *
 * <p>Roles belong to the whole server: those that a migration creates would meet the next run.
 */
final class Roles {
  private static final System.Logger LOG = System.getLogger(Roles.class.getName());
  private static final String ALL =
      "SELECT quote_ident(rolname) FROM pg_roles WHERE oid >= 16384 ORDER BY oid DESC";

  private final Admin admin;
  private final Set<String> before;

  Roles(Admin admin) {
    this.admin = admin;
    this.before = new HashSet<>(all());
  }

  /** Drops them; to be called when the databases in which they own something are gone. */
  void dropNew() {
    all().stream().filter(role -> !before.contains(role)).forEach(this::drop);
  }

  private List<String> all() {
    return admin.strings("The roles of the server can not be read", ALL);
  }

  private void drop(String role) {
    try {
      admin.execute("Role " + role + " stays on the server", "DROP ROLE IF EXISTS " + role);
    } catch (PostgresException e) {
      // Another run on the same server may still use it, and then drops it.
      LOG.log(System.Logger.Level.WARNING, e.getMessage());
    }
  }
}
