package org.gainsay.spec;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the pages of one topic under {@code fixtures/spec}: one test for each case, named by page,
 * heading and input. A topic extends this with what its inputs and expectations mean:
 *
 * <pre>{@code
 * final class DatesTest extends SpecTest {
 *   DatesTest() {
 *     super("dates");
 *   }
 *
 *   @Override
 *   protected void check(SpecCase spec) {
 *     spec.demand(readings(spec.text()));
 *   }
 * }
 * }</pre>
 *
 * <p>A case with a known gap must fail, so that a gap that has been mended is noticed.
 */
abstract class SpecTest {

  private final String topic;

  SpecTest(String topic) {
    this.topic = topic;
  }

  /** Throws an {@link AssertionError} unless the case holds. */
  protected abstract void check(SpecCase spec);

  @TestFactory
  Stream<DynamicTest> the_pages_hold() {
    return SpecFile.topic(topic).stream()
        .map(spec -> DynamicTest.dynamicTest(spec.name(), () -> run(spec)));
  }

  private void run(SpecCase spec) {
    if (!spec.isKnownGap()) {
      check(spec);
      return;
    }
    try {
      check(spec);
    } catch (AssertionError expected) {
      return;
    }
    throw new AssertionError(
        spec.place() + ": holds now; remove “(known gap: " + spec.knownGap() + ")”");
  }
}
