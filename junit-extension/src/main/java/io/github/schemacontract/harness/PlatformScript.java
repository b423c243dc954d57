package io.github.schemacontract.harness;

import io.github.schemacontract.postgres.Database;
import io.github.schemacontract.postgres.Refusal;
import io.github.schemacontract.postgres.ScratchSession;
import io.github.schemacontract.sql.SqlStatement;
import java.util.List;

/**
 * The SQL of what a hosting platform provides before any migration.
 *
 * @param location where it was read from
 * @param sql its text
 */
record PlatformScript(String location, String sql) {

  static PlatformScript read(String location, ClassLoader classLoader) {
    return new PlatformScript(
        location, new ScriptText("platform script", classLoader).text(location));
  }

  void run(Database database) {
    List<Refusal<SqlStatement>> refused;
    try (ScratchSession session = ScratchSession.in(database)) {
      refused = session.runForGood(SqlStatement.allOf(sql), SqlStatement::sql);
    }
    if (!refused.isEmpty()) {
      throw new SettingsException(
          "The platform script '"
              + location
              + "' fails with '"
              + refused.get(0).error().message()
              + "' in line "
              + line(refused.get(0))
              + ": nothing was migrated. Mend the script, it must run on an empty database.");
    }
  }

  private static long line(Refusal<SqlStatement> refused) {
    SqlStatement statement = refused.item();
    int position = refused.error().position().orElse(1);
    return statement.line()
        + statement.sql().codePoints().limit(position - 1L).filter(c -> c == '\n').count();
  }
}
