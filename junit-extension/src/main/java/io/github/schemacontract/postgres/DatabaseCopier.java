package io.github.schemacontract.postgres;

/** The statements behind {@link Databases}; the names it is given are known to need no escape. */
final class DatabaseCopier {
  private final Admin admin;
  private final String strategy;

  DatabaseCopier(Admin admin) {
    this.admin = admin;
    // In memory copying files takes half the time of the default, writing them to the log.
    this.strategy = admin.major() >= 15 ? " STRATEGY file_copy" : "";
  }

  void copy(String source, String target) {
    admin.execute(
        "Database " + target + " could not be made from " + source,
        "CREATE DATABASE \"%s\" TEMPLATE \"%s\"%s".formatted(target, source, strategy));
    admin.execute("Database " + target + " could not be marked", Mark.statement(target));
  }

  /** Copies what PostgreSQL leaves behind: grants on the database, ALTER DATABASE ... SET. */
  void copySettings(String source, String target) {
    // Written to the catalog, as no statement takes the stored form of a list such as search_path.
    admin.execute(
        "The settings of " + source + " could not be copied to " + target,
        """
        SET allow_system_table_mods = on;
        INSERT INTO pg_db_role_setting (setdatabase, setrole, setconfig)
        SELECT target.oid, setrole, setconfig
          FROM pg_db_role_setting
          JOIN pg_database source ON source.oid = setdatabase AND source.datname = '%1$s'
          JOIN pg_database target ON target.datname = '%2$s';
        UPDATE pg_database target
           SET datacl = source.datacl
          FROM pg_database source
         WHERE source.datname = '%1$s' AND target.datname = '%2$s' AND source.datacl IS NOT NULL;
        RESET allow_system_table_mods
        """
            .formatted(source, target));
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
