package org.gainsay.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gainsay.lexicon.Lexicon;
import org.gainsay.model.QuantityMention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rules for names, dates and persons call digits that are no figure. */
final class NamesAndDatesTest {

  private final QuantityFinder finder = QuantityFinder.of(Lexicon.english());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It shut in mid-2020. | YEAR",
        "Pre-2019 models cost more. | YEAR",
        "It may be ready up to 2029. | YEAR",
        "The Boeing 737 jets were grounded. | NAME",
        "The airline lost its 787 Dreamliner. | NAME",
        "A category 4 hurricane is near. | NAME",
        "Form 10-K was filed. | NAME",
        "The bill HR 1319, as amended, is law. | NAME",
        "Fortune 500 firms agreed. | NAME",
        "The Group of Seven met. | NAME",
        "They hold Height 1,904 and wait. | NAME",
        "Section 230 protects the site. | IDENTIFIER",
        "1. The roll is long. | IDENTIFIER",
        "It ended at 3:28.41 in the rain. | TIME",
        "He rose at 5 in the morning. | TIME",
        "The baker sells out by nine. | TIME",
        "Two boys, 9 and 11, fled. | AGE",
        "One witness wept. | REFERENCE"
      })
  void digits_are_of_a_kind(String text, QuantityMention.Kind kind) {
    List<QuantityMention.Kind> kinds =
        finder.find(text).stream().map(QuantityMention::kind).toList();
    assertThat(kinds).contains(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It counted 2019 boats.",
        "It rose by nine.",
        "It took 40 fathers.",
        "One witness was hurt.",
        "A lorry hit a bus, killing one and hurting many.",
        "The airline has 787 pilots."
      })
  void a_figure_is_a_figure(String text) {
    assertThat(finder.find(text)).anyMatch(QuantityMention::isFigure);
  }
}
