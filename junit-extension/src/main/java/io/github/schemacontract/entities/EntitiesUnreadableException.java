package io.github.schemacontract.entities;

import org.apiguardian.api.API;

/**
 * Thrown when no mapping can be made of the entities: the message says what is wrong, where, and
 * what to do.
 */
@API(status = API.Status.EXPERIMENTAL)
public final class EntitiesUnreadableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final boolean none;

  EntitiesUnreadableException(String message) {
    this(message, false);
  }

  EntitiesUnreadableException(String message, boolean none) {
    super(message);
    this.none = none;
  }

  EntitiesUnreadableException(String message, Throwable cause) {
    super(message, cause);
    this.none = false;
  }

  /** Whether there are no entities at all, which is no mistake: nobody said that there were. */
  public boolean isNone() {
    return none;
  }
}
