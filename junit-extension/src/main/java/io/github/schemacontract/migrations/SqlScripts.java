package io.github.schemacontract.migrations;

import io.github.schemacontract.sql.SqlLexer;
import io.github.schemacontract.sql.SqlToken;
import io.github.schemacontract.sql.SqlToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apiguardian.api.API;

/**
 * What can be said of SQL text by looking at its words, for diagnosis only.
 *
 * <p>It looks for leads - which migration may have created a table that is now missing - and proves
 * nothing: that is PostgreSQL's. Names come as the catalog holds them: unquoted ones in lower case,
 * quoted ones as written, without their schema. Comments, string literals and function bodies are
 * passed over; the body of a {@code DO} block counts, since it is executed at once.
 */
@API(status = API.Status.EXPERIMENTAL)
public final class SqlScripts {
  private SqlScripts() {}

  /** The tables that the text creates with {@code CREATE TABLE}; temporary ones are none. */
  public static Set<String> createdTables(String sql) {
    return SqlNames.createdTables(executed(sql));
  }

  /**
   * The names that the text brings into being: of everything after {@code CREATE}, of columns and
   * constraints that {@code ALTER TABLE} adds, and what {@code RENAME} turns names into.
   */
  public static Set<String> createdNames(String sql) {
    var tokens = executed(sql);
    var names = new TreeSet<>(SqlNames.created(tokens));
    names.addAll(SqlNames.addedOrRenamed(tokens));
    return names;
  }

  /**
   * Whether an identifier occurs in the text as a word of its own, outside comments.
   *
   * @param sql the text; string literals and function bodies count, they may be executed
   * @param identifier the name as the catalog holds it
   */
  public static boolean mentions(String sql, String identifier) {
    return SqlLexer.tokens(sql).stream().anyMatch(token -> mentions(token, identifier));
  }

  /**
   * Whether the text changes what belongs to the whole server: roles, tablespaces, the server's own
   * settings.
   *
   * @param sql the text; string literals and function bodies count, they may be executed
   */
  public static boolean changesServer(String sql) {
    return SqlRoles.isWorthReading(sql) && new SqlRoles(sql).changeServer();
  }

  /**
   * The names of roles that the text makes or alters, as far as they can be told; where a statement
   * is put together of pieces, each string literal that could be one.
   *
   * @param sql the text; string literals and function bodies count, they may be executed
   */
  public static Set<String> namedRoles(String sql) {
    return SqlRoles.isWorthReading(sql) ? new SqlRoles(sql).named() : Set.of();
  }

  private static boolean mentions(SqlToken token, String identifier) {
    return switch (token.kind()) {
      case WORD, QUOTED -> token.name().equals(identifier);
      case STRING, DOLLAR -> mentions(token.content(), identifier);
      case SYMBOL -> false;
    };
  }

  private static List<SqlToken> executed(String sql) {
    var tokens = new ArrayList<SqlToken>();
    boolean doBlock = false;
    boolean begins = true;
    for (SqlToken token : SqlLexer.tokens(sql)) {
      doBlock = begins ? token.is("do") : doBlock;
      begins = token.isSymbol(';');
      tokens.add(token);
      if (doBlock && token.kind() == Kind.DOLLAR) {
        tokens.addAll(executed(token.content()));
      }
    }
    return tokens;
  }
}
