package io.github.schemacontract.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Settings of roles in every database, as a scratch database would have them.
 *
 * <p>They belong to the server: committed, they would be seen by the databases that they are to be
 * compared with, and what those have would be seen here. So they are executed when the catalog is
 * read, in place of what others set, and taken back.
 */
final class SharedSettings {
  /** What the user may not change, no migration has changed. */
  private static final String FORGET =
      """
      do $do$
      declare
        holder text;
      begin
        for holder in
          select coalesce(quote_ident(r.rolname), 'all')
          from pg_catalog.pg_db_role_setting s left join pg_catalog.pg_roles r on r.oid = s.setrole
          where s.setdatabase = 0
        loop
          begin
            execute 'alter role ' || holder || ' reset all';
          exception when insufficient_privilege then null;
          end;
        end loop;
      end
      $do$
      """;

  private final List<String> statements = new ArrayList<>();

  /** Notes statements for the time of reading; what PostgreSQL refuses is returned. */
  <T> List<Refusal<T>> add(Connection connection, List<T> items, Function<T, String> sql)
      throws SQLException {
    if (items.isEmpty()) {
      return List.of();
    }
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      var refused = StatementRunner.round(statement, items, sql);
      items.stream()
          .filter(item -> refused.stream().noneMatch(r -> r.item() == item))
          .map(sql)
          .forEach(statements::add);
      return refused;
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }

  /** Makes them so in the open transaction. */
  void execute(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(FORGET);
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
