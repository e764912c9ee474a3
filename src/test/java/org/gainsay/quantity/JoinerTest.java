package org.gainsay.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What neighbouring figures lend each other. */
final class JoinerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It stood at 26 percent, not 23. | 26 percent, 23 percent",
        "It was 92 against 57 percent. | 92 percent, 57 percent",
        "They got 12 and 15 years. | 12 year, 15 year",
        "It fell to 2 million tonnes, from 3 million. | 2000000 tonne, 3000000 tonne",
        "They hold 5 percent in banks, 3 in shops. | 5 percent, 3 percent"
      })
  void a_unit_said_once_is_the_unit_of_both(String text, String figures) {
    assertThat(Reading.figures(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It sold 5 percent of 12 boats. | 5 percent, 12 count",
        "It killed 12 and cost $3m. | 12 count, 3000000 USD"
      })
  void a_figure_of_its_own_keeps_its_unit(String text, String figures) {
    assertThat(Reading.figures(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It holds more than 40 but less than 45. | (40..45) count",
        "It weighs 20 ± 2 kg. | [18..22] kilogram"
      })
  void two_ends_said_apart_are_one_interval(String text, String figures) {
    assertThat(Reading.figures(text)).isEqualTo(figures);
  }
}
