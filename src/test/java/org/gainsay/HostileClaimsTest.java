package org.gainsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.gainsay.benchmark.Growth;
import org.gainsay.model.Claim;
import org.gainsay.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** From text to claims, twice the text takes about twice the time, whatever the text. */
final class HostileClaimsTest {

  private static final ContradictionChecker CHECKER = ContradictionChecker.standard();
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  private static final long MOST = Duration.ofSeconds(10).toNanos();

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("nested quotes", "“He said ‘", 2_000),
        Arguments.of("one paragraph of words", "boats sank on the quay and ", 4_000),
        Arguments.of("one sentence of figures", "40 boats and ", 2_000),
        Arguments.of("figures that are said", "40 boats sank, police said, and ", 1_000),
        Arguments.of("sentences of figures", "Police said 40 boats sank on July 9. ", 600),
        Arguments.of("lines of figures", "Boats: 40\n", 1_000),
        Arguments.of("names", "Ann Holt of Brome and ", 2_000),
        Arguments.of("titles", "Dr. Mr. Gen. ", 2_000),
        Arguments.of("dates", "on July 9, 2021, ", 2_000),
        Arguments.of("periods", "the first half of last year ", 1_000),
        Arguments.of("commas", ",", 10_000),
        Arguments.of("digits", "7", 10_000),
        Arguments.of("no spaces", "a", 60_000),
        Arguments.of("verbs left out", "the union says 40, the mayor 50, ", 2_000),
        Arguments.of("numbers without a unit", "1,234, ", 6_000),
        Arguments.of("numbers that are all that is said", "police speak of nine. ", 4_000),
        Arguments.of("rows of holders", "Vine 726,118 (32.1%), 55 seats; ", 1_000),
        Arguments.of("paragraphs", "The mayor said 40.\n\n", 800));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void twice_the_text_takes_about_twice_the_time(String name, String words, int times) {
    Growth.assertLinear(
        times,
        size -> {
          Document document = Document.of("Desk", words.repeat(size) + "40 boats sank.");
          return () -> assertThat(CHECKER.extract(document)).isNotNull();
        });
  }

  @Test
  void ten_thousand_nested_quotes_hide_no_figure() {
    String text = "“He said ‘".repeat(5_000) + "40 boats sank" + "’”".repeat(5_000) + ".";
    assertThat(inSeconds(text)).containsExactly("40");
  }

  @Test
  void a_paragraph_of_a_million_words_hides_no_figure() {
    String text = "The boats sank on the quay and ".repeat(142_858) + "40 boats sank.";
    assertThat(inSeconds(text)).containsExactly("40");
  }

  /** The figures claimed, which must not take longer to read than some seconds. */
  private static List<String> inSeconds(String text) {
    long start = CLOCK.getCurrentThreadCpuTime();
    List<Claim> claims = CHECKER.extract(Document.of("Desk", text));
    assertThat(CLOCK.getCurrentThreadCpuTime() - start).isLessThan(MOST);
    return claims.stream().map(claim -> claim.quantity().text()).toList();
  }
}
