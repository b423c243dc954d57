package io.github.schemacontract.harness;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * The newest outcome of a work, for whoever would do it again with the same. Of several threads one
 * does it, and the others wait.
 *
 * @param <T> the outcome
 */
final class Recent<T> {
  private Optional<Done<T>> done = Optional.empty();

  /**
   * The outcome.
   *
   * @param given all that it depends on
   * @param work done where something else was given the last time
   */
  synchronized T of(Object given, Supplier<T> work) {
    Done<T> found =
        done.filter(d -> d.given().equals(given)).orElseGet(() -> new Done<>(given, work.get()));
    done = Optional.of(found);
    return found.outcome();
  }

  private record Done<T>(Object given, T outcome) {}
}
