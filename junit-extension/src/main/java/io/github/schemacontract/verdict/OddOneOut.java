package io.github.schemacontract.verdict;

import java.util.Locale;
import org.apiguardian.api.API;

/** The witness that stands alone against the other two. */
@API(status = API.Status.EXPERIMENTAL)
public enum OddOneOut {
  ENTITIES,
  MIGRATIONS,
  CONTRACT,
  /** All three differ, or two speak and nothing tells which of them is wrong. */
  NONE;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
