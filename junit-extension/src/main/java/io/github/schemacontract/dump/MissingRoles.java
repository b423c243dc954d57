package io.github.schemacontract.dump;

import io.github.schemacontract.catalog.Identifier;
import io.github.schemacontract.postgres.Database;
import io.github.schemacontract.sql.SqlLexer;
import io.github.schemacontract.sql.SqlToken;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes the roles that a dump takes for granted, so that owners and grants survive. They can not
 * log in; whoever made the database drops them with it.
 */
final class MissingRoles implements AutoCloseable {
  private static final Pattern MAKES_ROLE =
      Pattern.compile(
          "create\\s+(role|user|group)\\s+(?!mapping\\b).*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** What only a superuser can do or own. */
  private static final Pattern RAISES_ROLE =
      Pattern.compile(
          "(set\\s+session\\s+authorization|alter\\s+(event\\s+trigger|foreign\\s+data\\s+wrapper))\\b",
          Pattern.CASE_INSENSITIVE);

  private static final int NAME = 2;

  // The dump can become somebody who may not make roles.
  private final Connection connection;
  private final Set<String> known = new HashSet<>();
  private final Set<String> made = new HashSet<>();
  private final Set<String> raised = new HashSet<>();
  private final boolean superuser;

  MissingRoles(Database database) throws SQLException {
    connection = database.connect();
    try (var statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select rolname from pg_catalog.pg_roles")) {
      while (row.next()) {
        known.add(row.getString(1));
      }
    }
    superuser = isSuperuser();
  }

  private boolean isSuperuser() throws SQLException {
    try (var statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select rolsuper from pg_catalog.pg_roles where rolname = current_user")) {
      return row.next() && row.getBoolean(1);
    }
  }

  /** Makes those that a statement names. */
  void make(String sql) throws SQLException {
    if (MAKES_ROLE.matcher(sql).matches()) {
      List<SqlToken> tokens = SqlLexer.tokens(sql);
      known.add(tokens.get(NAME).name());
    }
    for (String role : NamedRoles.in(sql)) {
      if (known.add(role)) {
        add(Identifier.of(role));
      }
    }
    if (superuser && RAISES_ROLE.matcher(sql).lookingAt()) {
      raise(NamedRoles.in(sql));
    }
  }

  private void add(String role) throws SQLException {
    execute("create role " + role);
    made.add(role);
    if (!superuser) {
      execute("grant " + role + " to current_user");
    }
  }

  /** In production they owned the database, or were superusers. */
  private void raise(Set<String> roles) throws SQLException {
    for (String role : roles) {
      String identifier = Identifier.of(role);
      if (made.contains(identifier) && raised.add(identifier)) {
        execute("alter role " + identifier + " superuser");
      }
    }
  }

  private void execute(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** From now on they have no more rights than what they were granted. */
  @Override
  public void close() throws SQLException {
    try (connection) {
      for (String role : raised) {
        execute("alter role " + role + " nosuperuser");
      }
    }
  }
}
