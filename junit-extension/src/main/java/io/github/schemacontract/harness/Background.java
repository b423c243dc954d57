package io.github.schemacontract.harness;

import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Work that goes on beside others, from when it is made.
 *
 * @param <T> what comes of it
 */
final class Background<T> {
  private final FutureTask<T> task;

  /**
   * Begins.
   *
   * @param name what it works at, for the name of its thread
   * @param work safe beside what others do meanwhile
   */
  Background(String name, Supplier<T> work) {
    task = new FutureTask<>(work::get);
    var thread = new Thread(task, "schema-contract-" + name);
    thread.setDaemon(true);
    thread.start();
  }

  boolean isDone() {
    return task.isDone();
  }

  /** What came of it, once it has ended; what it threw is thrown here. */
  T result() {
    return Joined.result(task);
  }

  /** What came of it, once it has ended; none if it failed. */
  Optional<T> resultOrNothing() {
    return Joined.resultOrNothing(task);
  }

  /** Does something else meanwhile; if that fails, nobody asks for this any more. */
  <R> R beside(Supplier<R> other) {
    try {
      return other.get();
    } catch (RuntimeException e) {
      end();
      throw e;
    }
  }

  /** Waits for the end of work that nobody asks for any more. */
  void end() {
    var unused = resultOrNothing();
  }
}
