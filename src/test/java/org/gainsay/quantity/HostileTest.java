package org.gainsay.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gainsay.benchmark.Growth;
import org.gainsay.lexicon.Lexicon;
import org.gainsay.model.QuantityMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts made to be slow: twice the length takes about twice the time. */
@Timeout(60)
final class HostileTest {

  private static final int LENGTH = 30_000;

  private final QuantityFinder finder = QuantityFinder.of(Lexicon.english());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1,",
        "1",
        "1 ",
        ",",
        "(",
        "(1) ",
        "1.",
        "1-",
        "1/",
        "- ",
        "½",
        "$",
        "€1",
        "% ",
        "1 to ",
        "a hundred ",
        "one ",
        "one and ",
        "and ",
        "million ",
        "one million ",
        "half of a ",
        "a ",
        "more than ",
        "about ",
        "nearly about ",
        "between ",
        "from 1 to ",
        "1 in ",
        "one of the ",
        "of the ",
        "per ",
        "1 per ",
        "a few ",
        "tens of ",
        "no ",
        "km ",
        "1 km ",
        "kilometres per ",
        "twenty-",
        "July 9, ",
        "2019-",
        "July ",
        "people ",
        "1 old wooden ",
        "Big ",
        "“",
        "1x",
        "a1",
        "1 or ",
        "\n",
        "another ",
        "up ",
        "rose from 1 ",
        "two thirds ",
        "of 1 ",
        "boats of ",
        "boats, which 1, ",
        "killed 1 ",
        "1 of them ",
        "put the number at 1 ",
        "of whom 1 ",
        "boats: 1 ",
        "the number of boats ",
        "five, one in ",
        "1 percent over 1 years ",
        "an hour and 1 ",
        "minus 1 to ",
        "1 × 10^",
        "1 more "
      })
  void twice_the_length_takes_about_twice_the_time(String piece) {
    Growth.assertLinear(
        LENGTH / piece.length(),
        times -> {
          String text = piece.repeat(times);
          return () -> finder.find(text);
        });
  }

  @Test
  void a_million_digits_are_read_over() {
    List<QuantityMention> found = finder.find("9".repeat(1_000_000) + " and 12 goats");
    assertThat(found.get(found.size() - 1).quantity().text()).isEqualTo("12");
  }

  @Test
  void a_million_digits_behind_a_point_are_read_over() {
    List<QuantityMention> found = finder.find("0." + "9".repeat(1_000_000) + " and 12 goats");
    assertThat(found.get(found.size() - 1).quantity().text()).isEqualTo("12");
  }

  @Test
  void ten_thousand_nested_brackets_hide_no_figure() {
    List<QuantityMention> found = finder.find("(".repeat(10_000) + "12 goats" + ")".repeat(10_000));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).span().start()).isEqualTo(10_000);
  }

  @Test
  void scale_words_without_end_stay_within_reason() {
    finder.find("one " + "million ".repeat(10_000));
    finder.find("a hundred ".repeat(10_000));
  }
}
