package io.github.schemacontract.dump;

import org.apiguardian.api.API;

/** A dump can not be restored; the message says where in it, why, and what to do. */
@API(status = API.Status.INTERNAL)
public final class DumpException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  DumpException(String message) {
    super(message);
  }

  DumpException(String message, Throwable cause) {
    super(message, cause);
  }
}
