package io.github.schemacontract.entities;

import org.apiguardian.api.API;

/**
 * Thrown when no mapping can be made of the entities: the message says what is wrong, where, and
 * what to do.
 */
@API(status = API.Status.EXPERIMENTAL)
public final class EntitiesUnreadableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  EntitiesUnreadableException(String message) {
    super(message);
  }

  EntitiesUnreadableException(String message, Throwable cause) {
    super(message, cause);
  }
}
