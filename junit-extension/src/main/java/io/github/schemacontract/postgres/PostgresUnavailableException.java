package io.github.schemacontract.postgres;

import org.apiguardian.api.API;

/** No PostgreSQL server can be had; the message says why and what to add or change. */
@API(status = API.Status.EXPERIMENTAL)
public final class PostgresUnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PostgresUnavailableException(String message) {
    super(message);
  }

  PostgresUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
