package io.github.schemacontract.catalog;

import java.util.Optional;
import org.apiguardian.api.API;

/**
 * A constraint of a domain.
 *
 * @param name its name
 * @param rule {@code check (…)} or {@code not null}
 * @param validated false when declared {@code NOT VALID}
 * @param comment the text of {@code COMMENT ON}
 */
@API(status = API.Status.EXPERIMENTAL)
public record DomainConstraint(
    String name, String rule, boolean validated, Optional<String> comment) {

  private static final String NOT_NULL = "not null";

  /** Whether it keeps null out. */
  public boolean isNotNull() {
    return rule.equals(NOT_NULL);
  }

  /** The constraint as SQL says it, without {@code NOT VALID}. */
  public String text() {
    return "constraint " + Identifier.of(name) + " " + rule;
  }
}
