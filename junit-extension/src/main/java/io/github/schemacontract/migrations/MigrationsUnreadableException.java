package io.github.schemacontract.migrations;

import org.apiguardian.api.API;

/**
 * The migrations cannot be read, so none was run; the message says which, where, and what to do.
 *
 * <p>Thrown for locations that do not exist or hold nothing, file names that the tool does not
 * understand, and two migrations of one version.
 */
@API(status = API.Status.EXPERIMENTAL)
public final class MigrationsUnreadableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MigrationsUnreadableException(String message) {
    super(message);
  }

  MigrationsUnreadableException(String message, Throwable cause) {
    super(message, cause);
  }
}
