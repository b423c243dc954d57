package io.github.schemacontract.harness;

import org.apiguardian.api.API;

/**
 * Something was configured that can not be done; the message says what, where, and what to do
 * instead.
 */
@API(status = API.Status.EXPERIMENTAL)
public final class SettingsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * A configuration error.
   *
   * @param message one clear sentence
   */
  public SettingsException(String message) {
    super(message);
  }

  /**
   * A configuration error with its cause.
   *
   * @param message one clear sentence
   * @param cause what was noticed
   */
  public SettingsException(String message, Throwable cause) {
    super(message, cause);
  }
}
