package io.github.schemacontract.sql;

import java.util.List;
import org.apiguardian.api.API;

/**
 * One statement of a script.
 *
 * @param sql its text, without the semicolon
 * @param line the line of the script on which it begins, from 1
 */
@API(status = API.Status.INTERNAL)
public record SqlStatement(String sql, int line) {
  /**
   * Takes a script apart the way psql does.
   *
   * <p>Semicolons count outside quotes, comments, parentheses and {@code BEGIN ATOMIC} bodies.
   * Lines between statements that begin with a backslash are psql's own commands and are left out.
   *
   * @param script any text
   */
  public static List<SqlStatement> allOf(String script) {
    return new SqlSplitter(script).statements();
  }
}
