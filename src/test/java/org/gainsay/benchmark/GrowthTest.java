package org.gainsay.benchmark;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class GrowthTest {

  private static final int SIZE = 7_000;

  private long sum;

  @Test
  void work_that_doubles_with_its_size_is_linear() {
    assertThatCode(() -> Growth.assertLinear(SIZE, size -> () -> work(SIZE * (long) size)))
        .doesNotThrowAnyException();
  }

  @Test
  void work_with_the_square_of_its_size_is_not() {
    assertThatThrownBy(() -> Growth.assertLinear(SIZE, size -> () -> work(size * (long) size)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("twice the size");
  }

  @Test
  void one_slow_time_is_measured_again() {
    AtomicInteger runs = new AtomicInteger();
    assertThatCode(
            () ->
                Growth.assertLinear(
                    SIZE,
                    size ->
                        () ->
                            work(
                                size
                                    * (size > SIZE && runs.incrementAndGet() < 3
                                        ? 20_000L
                                        : 2_000L))))
        .doesNotThrowAnyException();
  }

  /** As many steps, none of which can be left out. */
  private void work(long steps) {
    for (long step = 0; step < steps; step++) {
      sum = sum * 31 + step;
    }
  }
}
