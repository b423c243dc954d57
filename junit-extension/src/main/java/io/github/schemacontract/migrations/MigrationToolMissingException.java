package io.github.schemacontract.migrations;

import org.apiguardian.api.API;

/** A migration tool is asked for that is not on the class path; the message says what to add. */
@API(status = API.Status.EXPERIMENTAL)
public final class MigrationToolMissingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MigrationToolMissingException(String message, Throwable cause) {
    super(message, cause);
  }
}
