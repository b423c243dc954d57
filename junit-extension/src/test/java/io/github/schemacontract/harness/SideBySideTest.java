package io.github.schemacontract.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Several things at the same time, handed over one by one. */
class SideBySideTest {
  private static final List<Integer> NUMBERS = List.of(1, 2, 3, 4, 5, 6);

  private final List<String> dropped = Collections.synchronizedList(new ArrayList<>());

  private SideBySide<Integer, String> at(int most, Function<Integer, String> work) {
    return new SideBySide<>(NUMBERS, most, work, dropped::add);
  }

  private static List<String> all(SideBySide<Integer, String> sideBySide) {
    var results = new ArrayList<String>();
    while (sideBySide.hasNext()) {
      results.add(sideBySide.next());
    }
    return results;
  }

  /** Nobody passes the barrier alone. */
  @Test
  void asManyAsMayWorkAtTheSameTime() {
    var barrier = new CyclicBarrier(2);
    try (var pairs = at(2, number -> met(barrier, number))) {
      assertThat(all(pairs)).containsExactly("1", "2", "3", "4", "5", "6");
    }
    assertThat(dropped).isEmpty();
  }

  private static String met(CyclicBarrier barrier, Integer number) {
    try {
      barrier.await(30, TimeUnit.SECONDS);
      return number.toString();
    } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
      throw new IllegalStateException("Nobody came to meet " + number, e);
    }
  }

  /** The first ends only when the second has. */
  @Test
  void whatEndsEarlyWaitsForItsTurn() {
    var second = new CountDownLatch(1);
    try (var pairs =
        at(
            2,
            number -> {
              if (number == 1) {
                await(second);
              } else if (number == 2) {
                second.countDown();
              }
              return number.toString();
            })) {
      assertThat(all(pairs)).containsExactly("1", "2", "3", "4", "5", "6");
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void oneAloneBeginsWhenTheOneBeforeWasHandedOver() {
    var begun = new AtomicInteger();
    try (var alone = at(1, number -> "begun " + begun.incrementAndGet())) {
      for (Integer number : NUMBERS) {
        assertThat(alone.next()).isEqualTo("begun " + number);
        assertThat(begun).hasValue(number);
      }
      assertThat(alone.hasNext()).isFalse();
    }
  }

  @Test
  void whatFailsFailsInItsTurnAndWhatNobodyAsksForAnyMoreIsDropped() {
    var third = new CountDownLatch(1);
    try (var pairs = at(2, number -> secondFails(number, third))) {
      assertThat(pairs.next()).isEqualTo("1");
      assertThatThrownBy(pairs::next)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("no 2");
    }
    assertThat(dropped).contains("3").doesNotContain("1", "2");
  }

  private static String secondFails(Integer number, CountDownLatch third) {
    if (number == 2) {
      await(third);
      throw new IllegalArgumentException("no 2");
    }
    if (number == 3) {
      third.countDown();
    }
    return number.toString();
  }

  @Test
  void whoIsInterruptedInterruptsTheWork() {
    var interrupted = new CountDownLatch(1);
    Thread asking = Thread.currentThread();
    try (var alone = at(1, number -> sleeping(asking, interrupted))) {
      assertThatThrownBy(alone::next).hasMessageContaining("interrupted");
    }
    assertThat(Thread.interrupted()).isTrue();
    await(interrupted);
  }

  private static String sleeping(Thread asking, CountDownLatch interrupted) {
    try {
      asking.interrupt();
      Thread.sleep(TimeUnit.MINUTES.toMillis(1));
      return "slept";
    } catch (InterruptedException e) {
      interrupted.countDown();
      throw new IllegalStateException(e);
    }
  }
}
