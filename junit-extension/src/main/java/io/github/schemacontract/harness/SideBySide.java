package io.github.schemacontract.harness;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works at several things at the same time, and hands over what comes of them in the order of the
 * things.
 *
 * @param <T> what there is to work at
 * @param <R> what comes of it
 */
final class SideBySide<T, R> implements AutoCloseable {
  private final Iterator<? extends T> all;
  private final Function<? super T, R> work;
  private final Consumer<? super R> drop;
  private final int most;
  private final ExecutorService threads;
  private final Queue<FutureTask<R>> begun = new ArrayDeque<>();
  private volatile boolean ended;

  /**
   * Nothing is begun yet.
   *
   * @param all what there is to work at, in this order
   * @param most how many are worked at at the same time
   * @param work does it; safe for use by so many threads
   * @param drop what becomes of what nobody asks for any more
   */
  SideBySide(
      List<? extends T> all, int most, Function<? super T, R> work, Consumer<? super R> drop) {
    this.all = all.iterator();
    this.most = most;
    this.work = work;
    this.drop = drop;
    this.threads = Executors.newFixedThreadPool(most, SideBySide::daemon);
  }

  private static Thread daemon(Runnable work) {
    var thread = new Thread(work, "schema-contract-state");
    thread.setDaemon(true);
    return thread;
  }

  boolean hasNext() {
    return all.hasNext() || !begun.isEmpty();
  }

  /**
   * What came of the next one, when it has ended. What the work threw is thrown here.
   *
   * <p>Where there are several threads, one thing more is waiting, so that no thread ever does.
   */
  R next() {
    int ahead = most == 1 ? 1 : most + 1;
    while (all.hasNext() && begun.size() < ahead) {
      begin(all.next());
    }
    R result = Joined.result(begun.element());
    begun.remove();
    return result;
  }

  private void begin(T one) {
    var task =
        new FutureTask<>(
            () -> {
              if (ended) {
                throw new CancellationException("Nobody asks for " + one + " any more");
              }
              return work.apply(one);
            });
    begun.add(task);
    threads.execute(task);
  }

  /**
   * Waits for the end of what nobody asks for any more, and drops it. If who waits was interrupted,
   * so is the work.
   */
  @Override
  public void close() {
    ended = true;
    boolean interrupted = Thread.interrupted();
    if (interrupted) {
      begun.removeAll(threads.shutdownNow());
    }
    threads.shutdown();
    try {
      begun.forEach(task -> Joined.resultOrNothing(task).ifPresent(drop));
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
