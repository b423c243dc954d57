package io.github.schemacontract.verdict;

import java.util.Locale;
import org.apiguardian.api.API;

/** How bad a finding is, least first. */
@API(status = API.Status.EXPERIMENTAL)
public enum Severity {
  /** Worth knowing; usual in a healthy project. */
  INFO,
  /** Works today; some value or some change will break it. */
  WARNING,
  /** Fails now, or the witnesses contradict each other. */
  ERROR;

  /** Whether this is at least as bad as the other. */
  public boolean atLeast(Severity other) {
    return compareTo(other) >= 0;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
