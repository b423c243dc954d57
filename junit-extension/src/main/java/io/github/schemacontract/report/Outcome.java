package io.github.schemacontract.report;

import org.apiguardian.api.API;

/** How one run ended. */
@API(status = API.Status.EXPERIMENTAL)
public enum Outcome {
  /** The three witnesses agree. */
  AGREES,
  /** At least one finding is as bad as {@code failOn}. */
  DISAGREES,
  /** The migration tool refused to run. */
  REFUSED,
  /** A migration failed. */
  FAILED
}
