package org.gainsay.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Number words add and multiply as English says them. */
final class WordNumberTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "twelve hundred | 1200",
        "a hundred and five | 105",
        "two hundred and five thousand | 205000",
        "four hundred and ninety-eight thousand | 498000",
        "two thousand and twenty | 2020",
        "three dozen | 36",
        "three score | 60",
        "one million, two hundred thousand | 1200000",
        "five lakh crore | 5000000000000",
        "twenty-two | 22"
      })
  void words_make_one_number(String words, String value) {
    assertThat(read(words)).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"twenty twelve | 20", "five and six | 5"})
  void what_does_not_fit_begins_another_number(String words, String value) {
    assertThat(read(words)).isEqualByComparingTo(value);
  }

  private static java.math.BigDecimal read(String words) {
    WordNumber number = new WordNumber(Reading.tokens(words), Reading.TABLES, true);
    number.read(0);
    return number.value();
  }
}
