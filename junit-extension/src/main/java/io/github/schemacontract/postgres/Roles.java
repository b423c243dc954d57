package io.github.schemacontract.postgres;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * The roles that appeared on a server since this was made.
 *
 * <p>Roles belong to the whole server: those that a migration creates would meet the next run.
 */
final class Roles {
  private static final String ASIDE = "schema_contract_aside_";
  private static final String UNREADABLE = "The roles of the server can not be read";
  private static final String ALL =
      "SELECT quote_ident(rolname) FROM pg_roles WHERE oid >= 16384 ORDER BY oid DESC";

  private final Admin admin;
  private final String mark;
  private final Set<String> before;
  private final Set<String> kept;
  private final AtomicInteger aside = new AtomicInteger();
  private final boolean ours;
  private final Set<String> expected = new HashSet<>();

  /**
   * Notes which roles there are.
   *
   * @param ours whether nobody else makes roles on the server
   */
  Roles(Admin admin, String mark, boolean ours) {
    this.admin = admin;
    this.mark = mark;
    this.ours = ours;
    this.before = new HashSet<>(onServer());
    this.kept = new HashSet<>(before);
  }

  /** Names as identifiers: in quotes where they need them. */
  List<String> identifiers(Collection<String> names) {
    var array =
        names.stream()
            .map(name -> "'" + name.replace("'", "''") + "'")
            .collect(Collectors.joining(", ", "unnest(ARRAY[", "]::text[])"));
    return admin.strings(UNREADABLE, "SELECT quote_ident(r) FROM " + array + " r");
  }

  /** On a server with others, only these may be touched; returns those that are not there yet. */
  List<String> expect(List<String> identifiers) {
    var present = Set.copyOf(onServer());
    var absent = identifiers.stream().filter(role -> !present.contains(role)).toList();
    expected.addAll(absent);
    // Those of another run, which had its turn before, may have been there in the beginning.
    absent.forEach(before::remove);
    absent.forEach(kept::remove);
    return absent;
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
        names.put(role, ASIDE + aside.incrementAndGet() + "_" + mark);
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

  /** Says which ones appeared that are perhaps the run's, but perhaps somebody else's. */
  void tellDoubtful() {
    onServer().stream()
        .filter(role -> !before.contains(role) && !mayBeTouched(role))
        .forEach(
            role ->
                Log.of(Roles.class)
                    .log(
                        System.Logger.Level.INFO,
                        "Role {0} appeared on the server during the run; it stays, as no script of the"
                            + " project is seen to make it",
                        role));
  }

  private List<String> all() {
    return onServer().stream().filter(this::mayBeTouched).toList();
  }

  /** Whether a role that is there appeared since this was made, or is nobody else's. */
  boolean mayChange(String name) {
    return ours || identifiers(List.of(name)).stream().noneMatch(before::contains);
  }

  private boolean mayBeTouched(String role) {
    return ours || expected.contains(role) || role.matches(ASIDE + "\\d+_" + mark);
  }

  private List<String> onServer() {
    return admin.strings(UNREADABLE, ALL);
  }

  private void drop(String role) {
    try {
      admin.execute("Role " + role + " stays on the server", "DROP ROLE IF EXISTS " + role);
    } catch (PostgresException e) {
      // Another run on the same server may still use it, and then drops it.
      Log.of(Roles.class).log(System.Logger.Level.WARNING, e.getMessage());
    }
  }
}
