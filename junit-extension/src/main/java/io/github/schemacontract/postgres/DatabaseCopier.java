package io.github.schemacontract.postgres;

/** The statements behind {@link Databases}; the names it is given are known to need no escape. */
final class DatabaseCopier {
  private final Admin admin;
  private final boolean ours;
  private final String strategy;

  DatabaseCopier(Admin admin, boolean ours) {
    this.admin = admin;
    this.ours = ours;
    // In memory copying files takes half the time of the default, writing them to the log.
    this.strategy = ours && admin.major() >= 15 ? " STRATEGY file_copy" : "";
  }

  void copy(String source, String target) {
    admin.execute(
        "Database " + target + " could not be made from " + source,
        "CREATE DATABASE \"%s\" TEMPLATE \"%s\"%s%s"
            .formatted(target, source, strategy, ours ? "" : Mark.atBirth()));
    mark(target, Mark.statement(target));
  }

  /** Changes the mark, which from now on is the database's comment. */
  void mark(String database, String statement) {
    var sql = ours ? statement : statement + "; " + unlimited(database);
    admin.execute("Database " + database + " could not be marked", sql);
  }

  private static String unlimited(String database) {
    return "ALTER DATABASE \"" + database + "\" CONNECTION LIMIT -1";
  }

  /** Copies what PostgreSQL leaves behind: grants on the database, ALTER DATABASE ... SET. */
  void copySettings(String source, String target) {
    new DatabaseSettings(admin, source, target).copy(ours);
  }

  /** Refuses new sessions and ends those that are open. */
  void shut(String name) {
    var what = "Database " + name + " could not be closed to sessions";
    admin.execute(what, "ALTER DATABASE \"" + name + "\" ALLOW_CONNECTIONS false");
    admin.strings(
        what,
        "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = '%s'"
            .formatted(name));
  }

  void open(String name) {
    admin.execute(
        "Database " + name + " could not be opened to sessions",
        "ALTER DATABASE \"" + name + "\" ALLOW_CONNECTIONS true");
  }

  void drop(String name) {
    admin.execute(
        "Database " + name + " could not be dropped",
        "DROP DATABASE IF EXISTS \"" + name + "\" WITH (FORCE)");
  }
}
