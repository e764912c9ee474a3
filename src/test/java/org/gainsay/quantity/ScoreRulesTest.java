package org.gainsay.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Results of games and odds, and ranges that are none. */
final class ScoreRulesTest {

  @ParameterizedTest
  @CsvSource({"2-1", "120-112", "312-7", "6-4-3", "12/1", "256 for 5 at tea", "112 not out"})
  void a_result_is_a_score(String text) {
    assertThat(end(text)).isPositive();
  }

  @ParameterizedTest
  @CsvSource({"40-45 goats", "10-12 km", "1990-95", "256 for 5 euros", "12/4"})
  void a_range_is_no_score(String text) {
    assertThat(end(text)).isZero();
  }

  private static int end(String text) {
    Tokens tokens = Reading.tokens(text);
    return new ScoreRules(tokens, new Nouns(tokens), Reading.TABLES).read(0);
  }
}
