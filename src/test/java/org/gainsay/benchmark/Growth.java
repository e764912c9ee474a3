package org.gainsay.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/**
 * How the time of some work grows with its size, for tests that must not fail because a machine is
 * busy. Time is the processor's time of this thread, so other work counts little.
 */
public final class Growth {

  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  /** Four times as long would be the square. */
  private static final int MOST = 3;

  /** Shorter times are mostly noise. */
  private static final long NOISE = TimeUnit.MILLISECONDS.toNanos(20);

  /**
   * The JVM may throw compiled code away, and on a busy machine run it slowly for seconds before it
   * is compiled again. So the best of all times counts: what is not linear fails every time.
   */
  private static final int ATTEMPTS = 20;

  /** So many at least, since one slow time of the single size would hide any growth. */
  private static final int LEAST = 3;

  private Growth() {}

  /**
   * Fails unless work of twice the size takes less than three times as long.
   *
   * @param work the work for a size; what is done to make it is not timed
   */
  public static void assertLinear(int size, IntFunction<Runnable> work) {
    Runnable single = work.apply(size);
    Runnable twofold = work.apply(2 * size);
    long once = Long.MAX_VALUE;
    long twice = Long.MAX_VALUE;
    for (int done = 0; done < LEAST || done < ATTEMPTS && !isLinear(once, twice); done++) {
      once = Math.min(once, time(single));
      twice = Math.min(twice, time(twofold));
    }
    assertThat(isLinear(once, twice))
        .as("size %d took %d ns, twice the size %d ns", size, once, twice)
        .isTrue();
  }

  private static boolean isLinear(long once, long twice) {
    return twice < MOST * once + NOISE;
  }

  private static long time(Runnable work) {
    long start = CLOCK.getCurrentThreadCpuTime();
    work.run();
    return CLOCK.getCurrentThreadCpuTime() - start;
  }
}
