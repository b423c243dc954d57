package io.github.schemacontract.postgres;

import java.util.Optional;

/** One way to have a server. */
interface ServerProvider {

  /** Whether a server can be started now. */
  Readiness readiness(ServerSettings settings);

  /** Starts a server that ends with the JVM, also when the JVM is killed. */
  PostgresServer start(ServerSettings settings);

  /**
   * Whether a server can be started.
   *
   * @param state whether it can
   * @param why the reason, as a clause: {@code no Docker engine answers}
   * @param cure what to do, as a sentence, where it is not to add the libraries
   */
  record Readiness(State state, String why, Optional<String> cure) {
    Readiness(State state, String why) {
      this(state, why, Optional.empty());
    }
  }

  /** Whether a server can be started. */
  enum State {
    /** At once. */
    READY,
    /** After a wait of unknown length, such as for an image to be pulled. */
    SLOW,
    /** Not on this machine with this class path. */
    UNAVAILABLE
  }
}
