package org.gainsay.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The unit behind a number; a word that can be one is settled by what stands around it. */
final class UnitReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "40 km | kilometre",
        "40 square miles | square mile",
        "26C | celsius",
        "40 degrees Celsius | celsius",
        "5 in thick | inch",
        "40 lb-ft | pound-foot",
        "40-second | second",
        "40 kilometres an hour | km/h",
        "40 per cent | percent",
        "40 pence | penny"
      })
  void a_unit_is_read(String text, String unit) {
    Tokens tokens = Reading.tokens(text);
    Numeral number = Reading.cardinal(tokens, tokens.string(0));
    UnitReader.Found found = Reading.units(tokens).after(number, number.end());
    assertThat(found).isNotNull();
    assertThat(found.unit().name()).isEqualTo(unit);
  }

  @ParameterizedTest
  @CsvSource({"5 in May", "40 won prizes", "13F filing", "40 second homes", "12 boats"})
  void a_word_of_another_meaning_is_no_unit(String text) {
    Tokens tokens = Reading.tokens(text);
    Numeral number =
        Numeral.of(0, 1, tokens.number(0), Numeral.Kind.PLAIN_DIGITS, java.math.BigDecimal.ONE);
    assertThat(Reading.units(tokens).after(number, 1)).isNull();
  }
}
