package org.gainsay.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.gainsay.lexicon.Lexicon;
import org.gainsay.model.Quantity;
import org.gainsay.model.QuantityMention;
import org.gainsay.quantity.QuantityFinder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The locale of the machine changes nothing. */
final class LocaleTest {

  private final Locale before = Locale.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "de-DE", "th-TH-u-nu-thai", "hi-IN"})
  void figures_are_read_alike(String tag) {
    List<String> texts = SpecFile.topic("quantities").stream().map(SpecCase::text).toList();
    Locale.setDefault(Locale.ROOT);
    List<List<QuantityMention>> expected = read(texts);
    Locale.setDefault(Locale.forLanguageTag(tag));
    assertThat(read(texts)).isEqualTo(expected);
  }

  private static List<List<QuantityMention>> read(List<String> texts) {
    QuantityFinder finder = QuantityFinder.of(Lexicon.english());
    return texts.stream().map(finder::find).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "de-DE", "th-TH-u-nu-thai"})
  void quantities_are_written_and_parsed_alike(String tag) {
    Locale.setDefault(Locale.forLanguageTag(tag));
    Quantity quantity = Quantity.parse("AT LEAST SIX MILLION");
    assertThat(quantity).hasToString("“AT LEAST SIX MILLION” = [6000000..∞) count");
    assertThat(Quantity.parse("12 PER 100,000".toLowerCase(Locale.ROOT)))
        .hasToString("12 per 100,000");
    assertThat(Quantity.parse(quantity.toString())).isEqualTo(quantity);
  }
}
