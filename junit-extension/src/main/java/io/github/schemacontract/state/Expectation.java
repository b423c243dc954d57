package io.github.schemacontract.state;

import org.apiguardian.api.API;

/** How a run is to end. */
@API(status = API.Status.EXPERIMENTAL)
public enum Expectation {
  /** The migrations run, and the witnesses agree. */
  AGREES,
  /** The migration tool ends with an error, and leaves the database exactly as it was. */
  REFUSED
}
