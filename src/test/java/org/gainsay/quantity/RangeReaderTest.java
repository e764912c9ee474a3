package org.gainsay.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two numbers that make a range, and two that do not. */
final class RangeReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It took 40 to 45 boats. | [40..45] count",
        "It took 40-45 boats. | [40..45] count",
        "It took between 40 and 45 boats. | [40..45] count",
        "It took anywhere from 40 to 45 boats. | [40..45] count",
        "It took 40 or 45 boats. | [40..45] count",
        "It takes 5 to 10 million. | [5000000..10000000] count",
        "It may rise by 1.5 to 2 metres. | [1.5..2] metre"
      })
  void two_ends_make_a_range(String text, String range) {
    assertThat(Reading.figures(text)).isEqualTo(range);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The toll rose from 12 to 56. | 12 count, 56 count",
        "It took 5 or 50 boats. | 5 count, 50 count",
        "Speeds went from 12 to 56 mph. | 12 mph, 56 mph"
      })
  void two_levels_make_none(String text, String figures) {
    assertThat(Reading.figures(text)).isEqualTo(figures);
  }
}
