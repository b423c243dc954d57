package io.github.schemacontract.catalog;

import java.util.Locale;
import org.apiguardian.api.API;

/** Whether policies decide which rows of a table a role can see. */
@API(status = API.Status.EXPERIMENTAL)
public enum RowSecurity {
  DISABLED,
  ENABLED,
  FORCED;

  /** The state in words, as the contract writes it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
