package io.github.schemacontract.conventions;

import org.apiguardian.api.API;

/** The application's own configuration can not be read; the message says where and what to do. */
@API(status = API.Status.EXPERIMENTAL)
public final class ConfigurationUnreadableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ConfigurationUnreadableException(String message) {
    super(message);
  }

  ConfigurationUnreadableException(String message, Throwable cause) {
    super(message, cause);
  }
}
