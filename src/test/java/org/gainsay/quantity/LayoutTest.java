package org.gainsay.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the lines and capitals of a text tell. */
final class LayoutTest {

  @ParameterizedTest
  @CsvSource({"Storm Leaves Dozens Without Power", "STORM LEAVES DOZENS WITHOUT POWER."})
  void capitals_make_a_headline(String text) {
    assertThat(Reading.tokens(text).headline()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"Jelena Kos of Harbour Road rang.", "The storm left dozens without power"})
  void names_in_a_sentence_make_none(String text) {
    assertThat(Reading.tokens(text).headline()).isFalse();
  }

  @Test
  void an_empty_line_breaks() {
    assertThat(breaks("The fire hurt 12\n\npeople")).isTrue();
  }

  @Test
  void a_capital_on_a_new_line_breaks_a_short_line() {
    assertThat(breaks("Electorate: 12\nPeople")).isTrue();
  }

  @Test
  void a_folded_line_goes_on() {
    String folded = "The fire that swept through the old town in the night hurt 12\npeople";
    assertThat(breaks(folded)).isFalse();
  }

  private static boolean breaks(String text) {
    Tokens tokens = Reading.tokens(text);
    return tokens.breaks(tokens.count() - 1);
  }
}
