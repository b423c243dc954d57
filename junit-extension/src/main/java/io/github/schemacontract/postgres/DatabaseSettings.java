package io.github.schemacontract.postgres;

import java.util.stream.Stream;

/** What PostgreSQL does not copy with a database: grants on it, ALTER DATABASE ... SET. */
record DatabaseSettings(Admin admin, String source, String target) {
  private static final String AS_SUPERUSER =
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
      """;

  /**
   * The end of a statement from an element {@code setting} of {@code setconfig}. Lists are stored
   * as they are written, everything else as a bare value; as pg_dump does it.
   */
  static final String ASSIGNMENT =
      """
      format(' SET %I TO ', split_part(setting, '=', 1))
             || CASE WHEN lower(split_part(setting, '=', 1)) IN (
                          'search_path', 'temp_tablespaces', 'local_preload_libraries',
                          'session_preload_libraries')
                     THEN substr(setting, strpos(setting, '=') + 1)
                     ELSE quote_literal(substr(setting, strpos(setting, '=') + 1)) END
      """;

  private static final String SETTINGS =
      """
      SELECT CASE WHEN setrole = 0 THEN format('ALTER DATABASE %%I', '%2$s')
                  ELSE format('ALTER ROLE %%I IN DATABASE %%I', rolname, '%2$s') END
             || %3$s
        FROM pg_db_role_setting s
        JOIN pg_database d ON d.oid = setdatabase AND datname = '%1$s'
        LEFT JOIN pg_roles r ON r.oid = setrole,
             unnest(setconfig) setting
      """;
  private static final String GRANTS =
      """
      SELECT grant_or_revoke
        FROM (SELECT 0 AS place, format('REVOKE ALL ON DATABASE %%I FROM PUBLIC', '%2$s')
                FROM pg_database WHERE datname = '%1$s' AND datacl IS NOT NULL
               UNION ALL
              SELECT 1, format('GRANT %%s ON DATABASE %%I TO %%s%%s', privilege_type, '%2$s',
                               coalesce(quote_ident(rolname), 'PUBLIC'),
                               CASE WHEN is_grantable THEN ' WITH GRANT OPTION' ELSE '' END)
                FROM pg_database, aclexplode(datacl) LEFT JOIN pg_roles r ON r.oid = grantee
               WHERE datname = '%1$s' AND grantee <> datdba) AS found (place, grant_or_revoke)
       ORDER BY place
      """;

  void copy(boolean superuser) {
    var what = "The settings of " + source + " could not be copied to " + target;
    if (superuser) {
      // Written to the catalog: one statement, where the others are two and one for each setting.
      admin.execute(what, AS_SUPERUSER.formatted(source, target));
      return;
    }
    Stream.of(SETTINGS, GRANTS)
        .flatMap(query -> admin.strings(what, query.formatted(source, target, ASSIGNMENT)).stream())
        .forEach(statement -> admin.execute(what, statement));
  }
}
