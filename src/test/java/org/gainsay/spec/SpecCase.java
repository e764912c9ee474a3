package org.gainsay.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

/**
 * One case of a specification page: some input and what is to be read in it.
 *
 * @param file the page
 * @param line the line of its first input there, from 1
 * @param heading the fact it shows
 * @param inputs the input lines without their mark; an empty one stands for an empty line
 * @param expectations the expected readings without their mark; empty for {@code - nothing}
 * @param knownGap why the case is known to fail, empty when it holds
 */
public record SpecCase(
    Path file,
    int line,
    String heading,
    List<String> inputs,
    List<String> expectations,
    String knownGap) {

  public SpecCase {
    inputs = List.copyOf(inputs);
    expectations = List.copyOf(expectations);
  }

  /** The input lines as one text. */
  public String text() {
    return String.join("\n", inputs);
  }

  /** Whether nothing is to be read. */
  public boolean expectsNothing() {
    return expectations.isEmpty();
  }

  /** Whether the case is known to fail. */
  public boolean isKnownGap() {
    return !knownGap.isEmpty();
  }

  /** Where it stands: {@code fixtures/spec/quantities/bounds.md:14}. */
  public String place() {
    return file + ":" + line;
  }

  /** The page, the fact, the input. */
  public String name() {
    return file.getFileName() + ": " + heading + ": " + String.join(" ¶ ", inputs);
  }

  /** Demands that exactly the expected readings were made, in their order. */
  public void demand(List<String> readings) {
    assertThat(readings).as("%s%n> %s", place(), text()).isEqualTo(expectations);
  }

  /** A mistake in the case itself, such as an expectation nobody can read. */
  public IllegalArgumentException mistake(String problem, String remedy) {
    return new IllegalArgumentException(place() + ": " + problem + "; " + remedy);
  }
}
