package io.github.schemacontract.postgres;

import io.github.schemacontract.catalog.Identifier;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * An ordinary role that runs the migrations.
 *
 * <p>Whoever says nothing of it gets what a role that deploys an application usually has: it may
 * connect, and make schemas, temporary tables and trusted extensions in the database, and anything
 * in the schema {@code public}.
 */
final class MigrationRole {
  private static final String FACTS =
      """
      SELECT concat_ws(',', r.rolcanlogin, me.rolsuper,
                       pg_has_role(current_user, r.oid, 'MEMBER'), quote_ident(r.rolname))
        FROM pg_roles r, pg_roles me
       WHERE r.rolname = '%s' AND me.rolname = current_user
      """;
  private static final int PASSWORD_BYTES = 16;

  private final ServerAddress address;
  private final Admin admin;
  private final String name;

  /** What the server says of a role, and of us. */
  private record Facts(boolean mayLogIn, boolean superuser, boolean member, String identifier) {
    static Facts of(String row) {
      String[] parts = row.split(",", 4);
      return new Facts(parts[0].equals("t"), parts[1].equals("t"), parts[2].equals("t"), parts[3]);
    }
  }

  MigrationRole(ServerAddress address, Admin admin, String name) {
    this.address = address;
    this.admin = admin;
    this.name = name;
  }

  boolean exists() {
    return facts().isPresent();
  }

  /** Makes it, with its rights in a database that others are cloned from. */
  void make(Database database) {
    admin.execute(
        "Role " + name + " could not be made", "CREATE ROLE " + Identifier.of(name) + " LOGIN");
    if (!known().superuser()) {
      admin.execute(
          "Role " + name + " could not be seen into",
          "GRANT " + Identifier.of(name) + " TO CURRENT_USER");
    }
    letInto(database);
  }

  /** Gives it its rights in a database. */
  void letInto(Database database) {
    admin.execute(
        "Role " + name + " could not be let into the database",
        "GRANT CONNECT, CREATE, TEMPORARY ON DATABASE \"%s\" TO %s"
            .formatted(database.name(), Identifier.of(name)));
    try (var connection = database.connect();
        var statement = connection.createStatement()) {
      statement.execute("GRANT USAGE, CREATE ON SCHEMA public TO " + Identifier.of(name));
    } catch (SQLException e) {
      throw new PostgresException("Role " + name + " could not be let into the schema public", e);
    }
  }

  /** Why it can not run migrations and what to do, as a sentence. */
  Optional<String> obstacle(boolean mayChange) {
    Facts facts = known();
    if (!facts.mayLogIn()) {
      return Optional.of(
          "The role %1$s, which is to run the migrations, can not log in: name the one that logs in"
                  .formatted(name)
              + " in production; if it then becomes %1$s, say that with flyway.initSql=SET ROLE %1$s."
                  .formatted(facts.identifier()));
    }
    return mayChange || facts.superuser() || facts.member()
        ? Optional.empty()
        : Optional.of(
            "The role %1$s, which is to run the migrations, was on the given server before, and %2$s"
                    .formatted(name, address.user())
                + " may not act for it: let a superuser say GRANT %1$s TO \"%2$s\", or name a role"
                    .formatted(facts.identifier(), address.user())
                + " that is not there yet.");
  }

  /**
   * How its sessions are opened: it logs in where it can be given a password, otherwise the one who
   * connects becomes it.
   */
  Login login(boolean mayChange) {
    if (mayChange) {
      String password = password();
      admin.execute(
          "Role " + name + " could not be given a password",
          "ALTER ROLE " + Identifier.of(name) + " PASSWORD '" + password + "'");
      return new Login(name, password, "");
    }
    Facts facts = known();
    String become =
        facts.superuser()
            ? "SET SESSION AUTHORIZATION " + facts.identifier()
            : "SET ROLE " + facts.identifier();
    tellWhatIsLost(become, facts.superuser());
    return new Login(address.user(), address.password(), become);
  }

  private void tellWhatIsLost(String become, boolean superuser) {
    Log.of(MigrationRole.class)
        .log(
            System.Logger.Level.INFO,
            "The migrations run as {0} by {1}, since its password is not ours to change: what ALTER"
                + " ROLE ... SET says of it does not hold{2}",
            name,
            become,
            superuser ? "" : ", and session_user is " + address.user());
  }

  private Facts known() {
    return facts().orElseThrow(() -> new IllegalStateException("There is no role " + name));
  }

  private Optional<Facts> facts() {
    return admin
        .strings("Role " + name + " can not be looked at", FACTS.formatted(name.replace("'", "''")))
        .stream()
        .map(Facts::of)
        .findFirst();
  }

  private static String password() {
    var bytes = new byte[PASSWORD_BYTES];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
