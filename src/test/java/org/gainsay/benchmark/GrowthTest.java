package org.gainsay.benchmark;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class GrowthTest {

  private static final int SIZE = 200;

  private long sum;

  @Test
  void work_that_doubles_with_its_size_is_linear() {
    assertThatCode(() -> Growth.assertLinear(SIZE, size -> () -> work(SIZE * size)))
        .doesNotThrowAnyException();
  }

  @Test
  void work_with_the_square_of_its_size_is_not() {
    assertThatThrownBy(() -> Growth.assertLinear(SIZE, size -> () -> work(size * size)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("twice the size");
  }

  @Test
  void slow_times_are_measured_again() {
    AtomicInteger runs = new AtomicInteger();
    IntFunction<Runnable> slowAtFirst =
        size -> () -> work(size * (size > SIZE && runs.incrementAndGet() < 5 ? 10 * SIZE : SIZE));
    assertThatCode(() -> Growth.assertLinear(SIZE, slowAtFirst)).doesNotThrowAnyException();
  }

  private void work(int thousands) {
    for (int i = 0; i < thousands; i++) {
      sum += thousand(i);
    }
  }

  /** A thousand steps, none of which can be left out. */
  private static long thousand(long start) {
    long sum = start;
    for (int step = 0; step < 1_000; step++) {
      sum = sum * 31 + step;
    }
    return sum;
  }
}
