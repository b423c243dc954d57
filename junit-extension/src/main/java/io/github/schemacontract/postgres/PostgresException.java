package io.github.schemacontract.postgres;

import java.sql.SQLException;
import java.util.Set;
import org.apiguardian.api.API;

/** The server refused what the harness itself asked for, such as making or dropping a database. */
@API(status = API.Status.EXPERIMENTAL)
public final class PostgresException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Disk full, out of memory, too many connections, and an error of the file system. */
  private static final Set<String> OUT_OF_RESOURCES = Set.of("53100", "53200", "53300", "58030");

  /**
   * A refusal.
   *
   * @param what what was asked for
   * @param cause what the server answered
   */
  public PostgresException(String what, SQLException cause) {
    super(what + ": " + cause.getMessage() + cure(cause), cause);
  }

  /**
   * Whether a server refused because it is gone, or has nothing left to work with: that says
   * nothing of what it was asked for.
   *
   * @param refusal what it answered, or the driver in its place
   */
  public static boolean isServersOwn(SQLException refusal) {
    String state = String.valueOf(refusal.getSQLState());
    // Locks are shared memory, too, and how many a transaction takes is its own affair.
    boolean locks = String.valueOf(refusal.getMessage()).contains("shared memory");
    return state.startsWith("08")
        || state.startsWith("57P")
        || OUT_OF_RESOURCES.contains(state) && !locks;
  }

  private static String cure(SQLException cause) {
    return isServersOwn(cause)
        ? " (the server was ended from outside, or has no memory, disk or sessions left: look into"
            + " that and run the test again)"
        : "";
  }
}
