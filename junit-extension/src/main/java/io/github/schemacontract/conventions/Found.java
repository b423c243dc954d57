package io.github.schemacontract.conventions;

import org.apiguardian.api.API;

/**
 * A setting, and who said it.
 *
 * <p>What looks like a password or an address is not shown: a report is read by many.
 *
 * @param setting its name: {@code flyway.schemas}, {@code hibernate.default_schema}, {@code
 *     entities}
 * @param value its value, several joined by commas
 * @param source where it was said: {@code application.yaml (class path)}
 */
@API(status = API.Status.EXPERIMENTAL)
public record Found(String setting, String value, String source) {
  private static final String HIDDEN = "(not shown)";

  /** A setting whose value may be shown only where neither name nor value speaks of a secret. */
  public static Found of(String setting, String value, String source) {
    boolean secret = Secrets.suspects(setting) || Secrets.suspects(value);
    return new Found(setting, secret ? HIDDEN : value, source);
  }

  static Found of(String setting, Value value) {
    Found found = of(setting, value.text(), value.source());
    return Secrets.suspects(value.written()) ? new Found(setting, HIDDEN, value.source()) : found;
  }
}
