package io.github.schemacontract.ddl;

/** Statements about the database in which they are executed, whatever its name. */
final class CurrentDatabase {
  private CurrentDatabase() {}

  /** The statement with the name of the database between its two parts. */
  static String statement(String before, String after) {
    String format = Definitions.literal(escaped(before) + "%I" + escaped(after));
    return "do "
        + Definitions.literal(
            "begin execute format(" + format + ", pg_catalog.current_database()); end");
  }

  private static String escaped(String text) {
    return text.replace("%", "%%");
  }
}
