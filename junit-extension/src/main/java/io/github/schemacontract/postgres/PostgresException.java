package io.github.schemacontract.postgres;

import java.sql.SQLException;
import org.apiguardian.api.API;

/** The server refused what the harness itself asked for, such as making or dropping a database. */
@API(status = API.Status.EXPERIMENTAL)
public final class PostgresException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * A refusal.
   *
   * @param what what was asked for
   * @param cause what the server answered
   */
  public PostgresException(String what, SQLException cause) {
    super(what + ": " + cause.getMessage(), cause);
  }
}
