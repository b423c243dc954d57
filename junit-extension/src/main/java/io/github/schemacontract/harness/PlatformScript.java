package io.github.schemacontract.harness;

import io.github.schemacontract.postgres.Database;
import io.github.schemacontract.postgres.Refusal;
import io.github.schemacontract.postgres.ScratchSession;
import io.github.schemacontract.sql.SqlStatement;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The SQL of what a hosting platform provides before any migration.
 *
 * @param location where it was read from
 * @param sql its text
 */
record PlatformScript(String location, String sql) {

  static PlatformScript read(String location, ClassLoader classLoader) {
    try {
      if (location.startsWith("classpath:")) {
        return resource(location, classLoader);
      }
      Path file = Path.of(location.replaceFirst("^file:", ""));
      return new PlatformScript(location, Files.readString(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new SettingsException(
          "The platform script '"
              + location
              + "' can not be read ("
              + e.getMessage()
              + "): name a file with 'file:' or a resource with 'classpath:'.",
          e);
    }
  }

  private static PlatformScript resource(String location, ClassLoader classLoader)
      throws IOException {
    String name = location.substring("classpath:".length()).replaceFirst("^/", "");
    try (InputStream in = classLoader.getResourceAsStream(name)) {
      if (in == null) {
        throw new SettingsException(
            "The platform script '"
                + location
                + "' is not on the class path: put it into"
                + " src/test/resources, or name a file with 'file:'.");
      }
      return new PlatformScript(location, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
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
