package io.github.schemacontract.postgres;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/**
 * Makes, clones and drops databases on one server.
 *
 * <p>All of them bear the harness's {@linkplain Mark mark}. Whatever is left when this is closed is
 * dropped, and so are the roles that appeared on the server meanwhile; so two of these that run at
 * the same time and create roles need {@linkplain Servers#start servers of their own}. Safe for use
 * by several threads.
 *
 * <pre>{@code
 * try (var databases = new Databases(Servers.get(settings))) {
 *   var migrated = databases.create("migrated");
 *   migrate(migrated);
 *   var template = databases.freeze(migrated);
 *   try (var clone = databases.cloneOf(template, "damaged")) { ... }
 * }
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL)
public final class Databases implements AutoCloseable {
  private static final String EMPTY = "template0";
  private static final int LONGEST_PURPOSE = 24;
  static final String PREFIX = "schema_contract_";
  static final String ROLES = "roles_of_run";
  private static final Set<String> WHO_ASKS =
      Set.of("current_user", "current_role", "session_user");

  private final ServerAddress address;
  private final Admin admin;
  private final Roles roles;
  private final String run = HexFormat.of().formatHex(randomBytes());
  private final Set<String> existing = Collections.synchronizedSet(new LinkedHashSet<>());
  private final DatabaseCopier copier;
  private final AtomicBoolean closed = new AtomicBoolean();
  private final boolean ours;
  private final List<RoleSettings> roleSettings = new ArrayList<>();
  private Optional<String> rolesOfRun = Optional.empty();
  private Optional<Login> migrating = Optional.empty();
  private Optional<MigrationRole> made = Optional.empty();
  private boolean kept;
  private int count;

  /**
   * Opens a session with the server.
   *
   * @param server a running server
   * @throws PostgresException when it can not be reached
   */
  public Databases(PostgresServer server) {
    address = server.address();
    ours = server.isOurs();
    admin = new Admin(address);
    try {
      if (!ours) {
        new Owner(run).live(admin);
      }
      roles = new Roles(admin, run, ours);
      copier = new DatabaseCopier(admin, ours);
    } catch (RuntimeException e) {
      admin.close();
      throw e;
    }
  }

  /**
   * Announces the roles that may appear or change.
   *
   * <p>On a server of the harness this changes nothing: there every role that appears is the run's.
   * On a given one only those named here that are not there yet are ever touched, of the others
   * named here the settings are put back at the end, and runs that announce take turns.
   *
   * @param names what the project's scripts may create or alter; none when they can not be told
   * @param patience how long to wait for a turn
   * @throws PostgresException when the turn does not come
   */
  public void expectRoles(Collection<String> names, Duration patience) {
    if (ours) {
      return;
    }
    Owner.takeTurns(admin, Math.max(1, patience.toSeconds()));
    var identifiers = roles.identifiers(names.stream().map(this::role).toList());
    // Written down before they are made: whoever finds the remains of a killed run knows them.
    var absent = roles.expect(identifiers);
    roleSettings.add(new RoleSettings(admin, present(identifiers, absent)));
    var memory = rolesOfRun.orElseGet(() -> create(ROLES).name());
    rolesOfRun = Optional.of(memory);
    copier.mark(memory, Mark.statement(memory, absent));
  }

  private static List<String> present(List<String> identifiers, List<String> absent) {
    return Stream.concat(
            identifiers.stream().filter(role -> !absent.contains(role)), Stream.of("ALL"))
        .toList();
  }

  private String role(String name) {
    return WHO_ASKS.contains(name) ? address.user() : name;
  }

  /**
   * An empty database.
   *
   * @param purpose what it is for, in a word or two; becomes a part of its name
   * @return the database, dropped when it is closed
   * @throws PostgresException when the server refuses
   */
  public Database create(String purpose) {
    Database database = copy(EMPTY, purpose);
    made.ifPresent(role -> role.letInto(database));
    return database;
  }

  /**
   * A clone of a template: schema, rows, settings and grants.
   *
   * @param template what is cloned
   * @param purpose what the clone is for, in a word or two; becomes a part of its name
   * @return the clone, dropped when it is closed
   * @throws PostgresException when the server refuses
   */
  public Database cloneOf(Template template, String purpose) {
    var clone = copy(template.name(), purpose);
    copier.copySettings(template.name(), clone.name());
    return clone;
  }

  /**
   * A clone of a database that goes on being used; its open sessions are ended, as PostgreSQL
   * clones only what nobody is connected to.
   *
   * @param database what is cloned; made by this object
   * @param purpose what the clone is for, in a word or two; becomes a part of its name
   * @return the clone, dropped when it is closed
   * @throws PostgresException when the server refuses
   */
  public Database cloneOf(Database database, String purpose) {
    copier.shut(database.name());
    try {
      return cloneOf(new Template(database.name(), this::drop), purpose);
    } finally {
      copier.open(database.name());
    }
  }

  /**
   * Makes a database a template; its open sessions are ended, and it refuses new ones from now on.
   *
   * @param database a database made by this object; not to be used any more
   * @return the template, dropped when it is closed
   * @throws PostgresException when the server refuses
   */
  public Template freeze(Database database) {
    copier.shut(database.name());
    return new Template(database.name(), this::drop);
  }

  /**
   * Names the role that runs the migrations in every database made from now on; everything else
   * goes on as before. A role that is not there is made, and may use the given database as one that
   * deploys an application usually may: connect, make schemas and what is in {@code public}.
   *
   * @param role its name; announced with {@link #expectRoles}
   * @param database what other databases are cloned from
   * @return why the role can not run migrations, as a sentence; empty when it can
   * @throws PostgresException when the server refuses
   */
  public Optional<String> migrateAs(String role, Database database) {
    if (role.equals(address.user())) {
      return Optional.empty();
    }
    var migrationRole = new MigrationRole(address, admin, role);
    if (!migrationRole.exists()) {
      migrationRole.make(database);
      made = Optional.of(migrationRole);
    }
    boolean mayChange = roles.mayChange(role);
    Optional<String> obstacle = migrationRole.obstacle(mayChange);
    if (obstacle.isEmpty()) {
      migrating = Optional.of(migrationRole.login(mayChange));
    }
    return obstacle;
  }

  /** The roles that are there now belong to what every database begins with. */
  public void keepRoles() {
    roles.keep();
  }

  /**
   * Frees the names of the roles that earlier runs made, so that the next finds the server as the
   * first did. What is granted to them stays.
   *
   * @return whether there were any
   */
  public boolean freeRoleNames() {
    return !roles.setAside().isEmpty();
  }

  /**
   * Does something once more that makes roles, although they are there: meanwhile they bear other
   * names, and those that it makes are dropped afterwards.
   *
   * @param action leaves no database in which its roles own or may do something
   * @param <T> what comes out
   * @return what came out
   */
  public <T> T withRoleNamesFree(Supplier<T> action) {
    Map<String, String> names = roles.setAside();
    try {
      return action.get();
    } finally {
      roles.bringBack(names);
    }
  }

  /** Eight hexadecimal digits that end the name of each database made here. */
  String run() {
    return run;
  }

  private Database copy(String source, String purpose) {
    var name = nameFor(purpose);
    existing.add(name);
    copier.copy(source, name);
    return new OwnDatabase(name, address, migrating, this::drop, this::keep);
  }

  private synchronized String nameFor(String purpose) {
    count++;
    var words = purpose.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
    var shortened = words.substring(0, Math.min(words.length(), LONGEST_PURPOSE));
    return (PREFIX + shortened + "_" + count + "_" + run).replaceAll("_+", "_");
  }

  private void drop(String name) {
    if (existing.remove(name)) {
      try {
        copier.drop(name);
      } catch (PostgresException e) {
        // With a server that is gone its databases are, too.
        if (!ours || admin.isAlive()) {
          throw e;
        }
      }
    }
  }

  /** From now on it is nobody's to drop but the user's, and so are the roles that it needs. */
  private void keep(String name) {
    if (existing.remove(name)) {
      copier.mark(name, Mark.kept(name));
      kept = true;
    }
  }

  /** Drops every database and role that appeared, and ends the session. */
  @Override
  public void close() {
    if (closed.getAndSet(true)) {
      return;
    }
    try (admin) {
      dropAll();
      if (!kept && admin.isAlive()) {
        roles.dropNew();
        roleSettings.forEach(RoleSettings::putBack);
        rolesOfRun.ifPresent(run -> roles.tellDoubtful());
      }
      rolesOfRun.ifPresent(this::drop);
    }
  }

  // One that can not be dropped must not keep the others.
  private void dropAll() {
    Optional<PostgresException> failure = Optional.empty();
    for (var name : left()) {
      try {
        drop(name);
      } catch (PostgresException e) {
        failure.ifPresent(e::addSuppressed);
        failure = Optional.of(e);
      }
    }
    if (failure.isPresent()) {
      throw failure.get();
    }
  }

  private List<String> left() {
    synchronized (existing) {
      return existing.stream().filter(name -> !rolesOfRun.equals(Optional.of(name))).toList();
    }
  }

  @Override
  public String toString() {
    return existing.size() + " databases as " + address;
  }

  private static byte[] randomBytes() {
    var bytes = new byte[4];
    new SecureRandom().nextBytes(bytes);
    return bytes;
  }
}
