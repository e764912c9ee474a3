package org.gainsay.spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.AssertionFailedError;

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
 * <p>A case with a known gap must fail, so that a gap that has been mended is noticed. {@code
 * -Dspec=mark} renews the marks instead.
 */
abstract class SpecTest {

  private static final boolean MARK = "mark".equals(System.getProperty("spec"));

  private final String topic;

  SpecTest(String topic) {
    this.topic = topic;
  }

  /** Throws an {@link AssertionError} unless the case holds. */
  protected abstract void check(SpecCase spec);

  /** What came instead, in a few words. */
  protected String instead(AssertionError failure) {
    if (failure instanceof AssertionFailedError failed && failed.isActualDefined()) {
      String actual = failed.getActual().getStringRepresentation();
      return actual.equals("[]") ? "nothing is read" : "reads " + actual;
    }
    return "reads otherwise";
  }

  @TestFactory
  Stream<DynamicTest> the_pages_hold() throws IOException {
    if (MARK) {
      mark();
    }
    return SpecFile.topic(topic).stream()
        .map(spec -> DynamicTest.dynamicTest(spec.name(), () -> run(spec)));
  }

  private void mark() throws IOException {
    Map<Path, List<SpecCase>> pages =
        SpecFile.topic(topic).stream()
            .collect(
                Collectors.groupingBy(SpecCase::file, LinkedHashMap::new, Collectors.toList()));
    for (Map.Entry<Path, List<SpecCase>> page : pages.entrySet()) {
      Map<SpecCase, String> failures = new HashMap<>();
      for (SpecCase spec : page.getValue()) {
        try {
          check(spec);
        } catch (AssertionError failure) {
          failures.put(spec, instead(failure));
        }
        if (spec.isKnownGap() != failures.containsKey(spec)) {
          System.out.println(
              spec.place() + (spec.isKnownGap() ? ": holds now" : ": " + failures.get(spec)));
        }
      }
      String text = Files.readString(page.getKey());
      String renewed = SpecMarks.renew(text, page.getValue(), failures);
      if (!renewed.equals(text)) {
        Files.writeString(page.getKey(), renewed);
      }
    }
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
