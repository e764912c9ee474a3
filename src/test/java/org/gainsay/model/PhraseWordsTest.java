package org.gainsay.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.lexicon.Lexicon;
import org.gainsay.quantity.QuantityFinder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@link Quantity#parse} reads is what the engine reads in running text. */
final class PhraseWordsTest {

  /** Words that running text reads so only in some company, or joined to the figure. */
  private static final Set<String> OTHERWISE =
      Set.of("no", "none", "won", "rs", "plus", "+", "°c", "°f", "score", "times");

  private final QuantityFinder finder = QuantityFinder.of(Lexicon.english());

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          number      | *       | The farm sold * goats.
          scale       | 12 *    | The farm sold 12 * of its goats.
          part        | a *     | The farm sold a * of its goats.
          bound       | * 40    | The farm sold * 40 goats.
          after-bound | 40 *    | The tank has room for 40 * goats.
          hedge       | * 40    | The farm sold * 40 goats.
          after-hedge | 40 *    | The farm sold 40 * goats.
          vague       | *       | The farm sold * of the goats.
          unit        | 40 *    | The gauge showed 40 *, they say.
          sign        | *40     | The farm made *40 with goats.
          """)
  void each_word_means_the_same_in_running_text(String role, String phrase, String sentence) {
    List<String> wrong = new ArrayList<>();
    for (String word : PhraseWords.of(role).keySet()) {
      if (OTHERWISE.contains(word)) {
        continue;
      }
      Quantity parsed = Quantity.parse(phrase.replace("*", word));
      List<Quantity> found =
          finder
              .find(
                  sentence.replace("*", role.equals("sign") ? word.toUpperCase(Locale.ROOT) : word))
              .stream()
              .filter(QuantityMention::isFigure)
              .map(QuantityMention::quantity)
              .toList();
      boolean same =
          found.size() == 1
              && found.get(0).interval().equals(parsed.interval())
              && found.get(0).unit().equals(parsed.unit())
              && found.get(0).hedge().kind() == parsed.hedge().kind();
      if (!same) {
        wrong.add(parsed + " but " + found);
      }
    }
    assertThat(wrong).isEmpty();
  }
}
