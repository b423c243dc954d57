package io.github.schemacontract.ddl;

import io.github.schemacontract.catalog.ObjectPath;
import java.util.Set;

/** The statement that gives a database or a role a setting. */
final class SettingStatement {
  /** PostgreSQL keeps lists as they are written, everything else as a bare value. */
  private static final Set<String> LISTS =
      Set.of(
          "search_path",
          "temp_tablespaces",
          "local_preload_libraries",
          "session_preload_libraries",
          "unix_socket_directories");

  /** So PostgreSQL keeps it, and so nobody may write it. */
  private static final String EMPTY_LIST = "\"\"";

  private static final String IN_DATABASE = " in database";

  private SettingStatement() {}

  static String of(ObjectPath path, String value) {
    String holder = path.names().get(0);
    String set = " set " + path.name() + " to " + value(path.name(), value);
    if (holder.equals("database")) {
      return CurrentDatabase.statement("alter database ", set);
    }
    if (holder.equals("all roles")) {
      return "alter role all" + set;
    }
    return holder.startsWith("role ") && holder.endsWith(IN_DATABASE)
        ? CurrentDatabase.statement("alter " + holder + " ", set)
        : "alter " + holder + set;
  }

  private static String value(String parameter, String value) {
    boolean nothing = value.isEmpty() || value.equals(EMPTY_LIST);
    return LISTS.contains(parameter) && !nothing
        ? value
        : Definitions.literal(nothing ? "" : value);
  }
}
