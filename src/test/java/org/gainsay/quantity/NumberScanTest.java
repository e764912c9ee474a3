package org.gainsay.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Digits with their grouping and decimals are one number, or are cut into their parts. */
final class NumberScanTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,234,567 | 1234567",
        "12,34,567 | 1234567",
        "1 234 567 | 1234567",
        "1.234.567 | 1234567",
        "1.234,56 | 1234.56",
        "1'200 | 1200",
        "1’200 | 1200",
        "3,5 | 3.5",
        ".08 | 0.08",
        "6.2e4 | 62000",
        "2x10^4 | 20000",
        "٤٠ | 40",
        "007 | 7"
      })
  void grouping_and_decimals_belong_to_the_number(String digits, String value) {
    Tokens tokens = Reading.tokens(digits);
    assertThat(tokens.number(0)).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1,2,3 | 5", "1,23 45 | 2", "12,345,6 | 5"})
  void a_list_is_cut_into_its_parts(String digits, int count) {
    assertThat(Reading.tokens(digits).count()).isEqualTo(count);
  }

  @ParameterizedTest
  @CsvSource({"1.2.3", "192.168.1.1", "12345678901234567890"})
  void a_chain_of_digits_is_no_number(String digits) {
    assertThat(Reading.tokens(digits).flag(0, Tokens.CHAIN)).isTrue();
  }
}
