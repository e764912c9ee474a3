package org.gainsay.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts of a whole, and what only looks like one. */
final class FractionReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "half of them | 0.5",
        "three-fifths of them | 0.6",
        "a quarter of a million people | 250000",
        "half a million people | 500000",
        "a tenth of them | 0.1",
        "seven twentieths of them | 0.35",
        "one hundred and thirty fifths | 26"
      })
  void a_fraction_has_its_value(String text, String value) {
    Tokens tokens = Reading.tokens(text);
    Numeral fraction = reader(tokens).fraction(0);
    assertThat(fraction).isNotNull();
    assertThat(fraction.value()).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @CsvSource({"a third man came", "half-brothers met", "a quarter final was lost"})
  void an_ordinal_or_a_name_is_no_fraction(String text) {
    Tokens tokens = Reading.tokens(text);
    assertThat(reader(tokens).fraction(0)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "two in five voters | 0.4",
        "four out of five voters | 0.8",
        "1 in 25 voters | 0.04",
        "nine out of every ten voters | 0.9"
      })
  void so_many_in_so_many_is_a_share(String text, String value) {
    Tokens tokens = Reading.tokens(text);
    Numeral above = Reading.numerals(tokens).cardinal(0, true);
    assertThat(above).isNotNull();
    Numeral share = reader(tokens).proportion(above);
    assertThat(share).isNotNull();
    assertThat(share.value()).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @CsvSource({"two in five days", "12 in 1998", "40 in all"})
  void a_place_or_time_is_no_share(String text) {
    Tokens tokens = Reading.tokens(text);
    Numeral above = Reading.numerals(tokens).cardinal(0, true);
    assertThat(above).isNotNull();
    assertThat(reader(tokens).proportion(above)).isNull();
  }

  private static FractionReader reader(Tokens tokens) {
    return new FractionReader(tokens, Reading.TABLES, Reading.numerals(tokens));
  }
}
