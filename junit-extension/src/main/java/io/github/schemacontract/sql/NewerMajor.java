package io.github.schemacontract.sql;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apiguardian.api.API;

/**
 * What only newer majors of PostgreSQL can execute; an older one calls it a syntax error.
 *
 * @param since the first major that has it
 * @param words what people call it
 * @param spelled how a statement says it
 */
@API(status = API.Status.INTERNAL)
public record NewerMajor(int since, String words, Pattern spelled) {
  private static final List<NewerMajor> ALL =
      List.of(
          newer(18, "WITHOUT OVERLAPS", "\\bwithout\\s+overlaps\\b"),
          newer(18, "PERIOD in a foreign key", "\\bforeign\\s+key\\b.*\\bperiod\\b"),
          newer(18, "NOT ENFORCED", "\\bnot\\s+enforced\\b"),
          newer(18, "a virtual generated column", "\\bas\\s*\\(.*\\)\\s*virtual\\b"),
          newer(
              18,
              "a NOT NULL that is not valid",
              "\\badd\\b.*\\bnot\\s+null\\b.*\\bnot\\s+valid\\b"),
          newer(17, "the privilege MAINTAIN", "^grant\\b.*\\bmaintain\\b"),
          newer(17, "the collation provider builtin", "\\bprovider\\s*=\\s*builtin\\b"),
          newer(16, "rules of a collation", "^create\\s+collation\\b.*\\brules\\s*="),
          newer(15, "NULLS NOT DISTINCT", "\\bnulls\\s+not\\s+distinct\\b"),
          newer(15, "security_invoker", "\\bsecurity_invoker\\b"),
          newer(
              15, "columns after ON DELETE SET", "\\bon\\s+delete\\s+set\\s+(null|default)\\s*\\("),
          newer(15, "an unlogged sequence", "^create\\s+unlogged\\s+sequence\\b"));

  /** With what a server refuses what it does not know, and not what is missing in it. */
  private static final Set<String> UNKNOWN = Set.of("42601", "22023", "42P17", "0A000");

  /**
   * A sentence on what in a refused statement a server is too old for.
   *
   * @param sql the statement
   * @param sqlState with what it was refused
   * @param major the server's major version
   */
  public static Optional<String> neededBy(String sql, String sqlState, int major) {
    return ALL.stream()
        .filter(
            newer ->
                UNKNOWN.contains(sqlState)
                    && newer.since > major
                    && newer.spelled.matcher(sql).find())
        .findFirst()
        .map(
            newer ->
                "This is PostgreSQL %d, and %s needs PostgreSQL %d or newer."
                    .formatted(major, newer.words, newer.since));
  }

  private static NewerMajor newer(int since, String words, String regex) {
    return new NewerMajor(
        since, words, Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.DOTALL));
  }
}
