package io.github.schemacontract.postgres;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

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
  private final String mark;
  private final Set<String> before;
  private final Set<String> kept;
  private final AtomicInteger aside = new AtomicInteger();

  Roles(Admin admin, String mark) {
    this.admin = admin;
    this.mark = mark;
    this.before = Set.copyOf(all());
    this.kept = new HashSet<>(before);
  }

  /** Those that are there now are to stay until the end. */
  void keep() {
    kept.addAll(all());
  }

  /**
   * Gives all but those that are to stay another name, so that their own are free.
   *
   * @return the present names by their old ones, as identifiers
   */
  Map<String, String> setAside() {
    var names = new LinkedHashMap<String, String>();
    for (String role : all()) {
      if (!kept.contains(role)) {
        names.put(role, "schema_contract_aside_" + aside.incrementAndGet() + "_" + mark);
      }
    }
    names.forEach(this::rename);
    return names;
  }

  /** Drops what took the place of roles that were set aside, and gives these their names back. */
  void bringBack(Map<String, String> names) {
    all().stream()
        .filter(role -> !kept.contains(role) && !names.containsValue(role))
        .forEach(this::drop);
    names.forEach((old, now) -> rename(now, old));
  }

  private void rename(String from, String to) {
    admin.execute("Role " + from + " keeps its name", "ALTER ROLE " + from + " RENAME TO " + to);
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
