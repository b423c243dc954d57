package io.github.schemacontract.state;

import org.apiguardian.api.API;

/** A database can not be put into a starting state; the message says why. */
@API(status = API.Status.EXPERIMENTAL)
public final class StateNotReachedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Names the state.
   *
   * @param state the state in words
   * @param why what stands in the way and what to do, as the rest of a sentence
   */
  public StateNotReachedException(String state, String why) {
    super("The starting state '" + state + "' can not be reached: " + why);
  }
}
