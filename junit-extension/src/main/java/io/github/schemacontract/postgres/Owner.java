package io.github.schemacontract.postgres;

import java.util.HexFormat;
import java.util.List;

/**
 * The run that made a database: while it lives it holds a lock that everybody can see.
 *
 * <p>The lock is its session's, so it ends with the JVM, however that ends.
 *
 * @param run eight hexadecimal digits, which end the name of each of its databases
 */
record Owner(String run) {
  // The first of the two numbers of every lock of ours; the second is the run.
  private static final int LOCKS = 0x5C4E_C047;
  private static final int DIGITS = 8;
  private static final String DEAD =
      """
      NOT EXISTS (
        SELECT FROM pg_locks
         WHERE locktype = 'advisory'
           AND classid = %d
           AND lpad(to_hex(objid::bigint), 8, '0') = right(%%s, 8))
      """
          .formatted(LOCKS);

  /** Shows that the run lives, until the session ends. */
  void live(Admin admin) {
    var what = "The run can not be told from one that was killed";
    admin.execute(what, "SET idle_session_timeout = 0");
    admin.strings(
        what,
        "SELECT pg_advisory_lock(%d, %d)::text".formatted(LOCKS, HexFormat.fromHexDigits(run)));
  }

  /** A condition: the run at the end of that name lives no more. */
  static String dead(String name) {
    return DEAD.formatted(name);
  }

  /** Whether two names end with the same run. */
  static boolean isSame(String one, String other) {
    return run(one).equals(run(other));
  }

  private static String run(String name) {
    return name.substring(name.length() - DIGITS);
  }

  /** Waits until no other run that makes roles works through the same database. */
  static void takeTurns(Admin admin, long seconds) {
    var what =
        "Another run that makes roles on this server did not end within " + seconds + " seconds";
    admin.execute(what, "SET lock_timeout = '" + seconds + "s'");
    try {
      List<String> unused =
          admin.strings(what, "SELECT pg_advisory_lock(%d, 0)::text".formatted(LOCKS));
    } finally {
      admin.execute(what, "RESET lock_timeout");
    }
  }
}
