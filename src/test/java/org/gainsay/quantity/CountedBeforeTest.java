package org.gainsay.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.gainsay.lexicon.Lexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a figure counts may stand before it. */
final class CountedBeforeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Complaints in the borough went up to 58. | Complaints",
        "The number of people killed in the crush rose to 12. | people killed",
        "The death toll stood at nine by nightfall. | death toll",
        "Attendance was 36,500. | Attendance",
        "Police said the crowd numbered 36,500. | crowd"
      })
  void the_subject_of_a_verb_that_gives_a_figure_is_counted(String text, String counted) {
    assertThat(counted(text)).isEqualTo(counted);
  }

  @ParameterizedTest
  @CsvSource({"It reached 12.", "The jury is out on 12.", "The ratio is 3."})
  void a_subject_that_cannot_be_counted_is_not(String text) {
    assertThat(counted(text)).isEmpty();
  }

  private static String counted(String text) {
    return QuantityFinder.of(Lexicon.english()).find(text).get(0).counted();
  }
}
