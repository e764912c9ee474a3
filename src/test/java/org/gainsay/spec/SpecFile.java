package org.gainsay.spec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a specification page: Markdown that a person reads as prose and a test as cases.
 *
 * <pre>
 * # Bounds
 *
 * Prose, as much as helps.
 *
 * ## More than excludes the number itself
 *
 * > More than 40 houses burned.
 * - more than 40 = (40..∞) count of houses
 *
 * > Nobody was at home.
 * - nothing
 * </pre>
 *
 * <p>Lines that start with {@code >} are input, those with {@code -} what is to be read in it, or
 * {@code - nothing}. An input behind an expectation opens the next case under the same heading. A
 * case any of whose lines ends in {@code (known gap: why)} is known to fail. What input and
 * expectations mean is the topic's business.
 */
final class SpecFile {

  private static final Pattern GAP = Pattern.compile("\\(known gap: ([^()]+)\\)$");
  private static final Path ROOT = Path.of("fixtures", "spec");

  private final Path file;
  private final List<SpecCase> cases = new ArrayList<>();
  private final List<String> inputs = new ArrayList<>();
  private final List<String> expectations = new ArrayList<>();
  private String heading = "";
  private int headingLine;
  private int inputLine;
  private boolean nothing;
  private String knownGap = "";

  private SpecFile(Path file) {
    this.file = file;
  }

  /** The cases of every page of a topic, in order of the pages' names. */
  static List<SpecCase> topic(String topic) {
    Path folder = ROOT.resolve(topic);
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(path -> path.toString().endsWith(".md"))
          .sorted()
          .flatMap(path -> read(path).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(folder + ": cannot be read; put the topic's pages there", e);
    }
  }

  /** The cases of one page, in order. */
  static List<SpecCase> read(Path file) {
    try {
      return read(file, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": cannot be read as UTF-8 text", e);
    }
  }

  /**
   * As {@link #read(Path)}, from text.
   *
   * @throws IllegalArgumentException naming file and line, when a line cannot be understood
   */
  static List<SpecCase> read(Path file, String text) {
    SpecFile page = new SpecFile(file);
    int number = 0;
    for (String line : text.lines().toList()) {
      page.line(++number, line.strip());
    }
    page.endOfHeading();
    return page.cases;
  }

  private void line(int number, String line) {
    if (line.startsWith("## ")) {
      endOfHeading();
      heading = line.substring(3).strip();
      headingLine = number;
    } else if (line.startsWith(">")) {
      input(number, line);
    } else if (line.startsWith("-")) {
      expectation(number, line);
    } else if (line.startsWith("##")) {
      throw mistake(number, "a heading starts with “## ”", line);
    } else if (!line.isEmpty() && !inputs.isEmpty() && !complete()) {
      throw mistake(number, "“> ” or “- ” is missing", line);
    }
  }

  private void input(int number, String line) {
    if (heading.isEmpty()) {
      throw mistake(number, "input before any heading; write “## the fact it shows” above", line);
    }
    if (line.length() > 1 && line.charAt(1) != ' ') {
      throw mistake(number, "a blank is missing behind “>”", line);
    }
    if (complete()) {
      endOfCase();
    }
    if (inputs.isEmpty()) {
      inputLine = number;
    }
    inputs.add(withoutGap(line.substring(1).strip()));
  }

  private void expectation(int number, String line) {
    if (inputs.isEmpty()) {
      throw mistake(number, "an expectation without input; write “> text” above", line);
    }
    if (!line.startsWith("- ")) {
      throw mistake(number, "a blank and an expectation are missing behind “-”", line);
    }
    String expected = withoutGap(line.substring(2).strip());
    if (nothing || (expected.equals("nothing") && !expectations.isEmpty())) {
      throw mistake(number, "“- nothing” stands alone", line);
    }
    if (expected.equals("nothing")) {
      nothing = true;
    } else {
      expectations.add(expected);
    }
  }

  private String withoutGap(String line) {
    Matcher gap = GAP.matcher(line);
    if (!gap.find()) {
      return line;
    }
    knownGap = gap.group(1).strip();
    return line.substring(0, gap.start()).strip();
  }

  /** A line as it stands on a page, without its mark of a known gap. */
  static String withoutMark(String line) {
    Matcher gap = GAP.matcher(line.stripTrailing());
    return gap.find() ? line.substring(0, gap.start()).stripTrailing() : line;
  }

  private boolean complete() {
    return nothing || !expectations.isEmpty();
  }

  private void endOfHeading() {
    endOfCase();
    boolean empty = cases.isEmpty() || cases.get(cases.size() - 1).line() < headingLine;
    if (!heading.isEmpty() && empty) {
      throw mistake(
          headingLine, "a heading without a case; write “> text” and “- reading”", heading);
    }
  }

  private void endOfCase() {
    if (inputs.isEmpty()) {
      return;
    }
    if (!complete()) {
      throw mistake(
          inputLine, "input without an expectation; write “- nothing” for none", inputs.get(0));
    }
    cases.add(new SpecCase(file, inputLine, heading, inputs, expectations, knownGap));
    inputs.clear();
    expectations.clear();
    nothing = false;
    knownGap = "";
  }

  private IllegalArgumentException mistake(int line, String problem, String words) {
    return new IllegalArgumentException(file + ":" + line + ": " + problem + ": " + words);
  }
}
