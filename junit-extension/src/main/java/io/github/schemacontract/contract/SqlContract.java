package io.github.schemacontract.contract;

import io.github.schemacontract.sql.SqlStatement;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a contract in SQL, such as a dump of a schema. */
final class SqlContract {
  private static final String NAME = "(\"(?:[^\"]|\"\")+\"|[\\p{L}_][\\p{L}\\p{N}_$]*)";
  private static final Pattern COPY = Pattern.compile("(?is)copy\\s.*\\sfrom\\s+stdin\\b.*");
  private static final Pattern TRANSACTION =
      Pattern.compile("(?i)(begin|commit|end|start)(\\s+(work|transaction))?");
  private static final Pattern NAMES_ROLE =
      Pattern.compile(
          "(?is)(?:alter\\s.*\\sowner\\s+to|grant\\s.*\\sto)\\s+" + NAME + "(\\s+with\\s.*)?");

  private SqlContract() {}

  static Contract read(Path file, String text) {
    var statements = SqlStatement.allOf(text.replace("\r\n", "\n"));
    var roles = new TreeSet<String>();
    for (SqlStatement statement : statements) {
      refuseRows(file, statement);
      addRole(statement.sql(), roles);
    }
    return new Contract(
        file,
        Contract.Kind.SQL,
        text,
        roles,
        List.of(),
        statements.stream()
            .filter(statement -> !TRANSACTION.matcher(statement.sql()).matches())
            .map(p -> new ContractStatement(Optional.empty(), p.sql(), p.line(), List.of()))
            .toList(),
        new TreeMap<>(),
        new TreeMap<>(),
        List.of(),
        Optional.empty());
  }

  private static void refuseRows(Path file, SqlStatement statement) {
    if (COPY.matcher(statement.sql()).matches()) {
      throw new ContractInvalidException(
          file,
          statement.line(),
          "copies rows from psql's input, which only psql can do: dump with"
              + " `pg_dump --schema-only`, or with `--inserts`.");
    }
  }

  /** A dump names the owner of everything, and nothing can be given to a role that is missing. */
  private static void addRole(String sql, SortedSet<String> roles) {
    Matcher matcher = NAMES_ROLE.matcher(sql);
    if (matcher.matches()) {
      String name = matcher.group(1);
      roles.add(
          name.startsWith("\"")
              ? name.substring(1, name.length() - 1).replace("\"\"", "\"")
              : name.toLowerCase(Locale.ROOT));
      roles.removeAll(List.of("public", "current_user", "current_role", "session_user"));
    }
  }
}
