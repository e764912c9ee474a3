package org.gainsay.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Telephone numbers and addresses. */
final class ContactRulesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dial 020 7946 0958 now | 020",
        "write to 555-1234 now | 555",
        "it is 1-800-555-0199 now | 1",
        "ring us on 555 0182 now | 555"
      })
  void groups_of_digits_are_a_telephone_number(String text, String first) {
    Tokens tokens = Reading.tokens(text);
    int at = Reading.at(tokens, first);
    assertThat(tokens.is(rules(tokens).phone(at), "now")).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"call 555 people | 555", "it has 555 0182 | 555", "dial 5 or 6 | 5"})
  void a_number_that_counts_is_none(String text, String first) {
    Tokens tokens = Reading.tokens(text);
    int at = Reading.at(tokens, first);
    assertThat(rules(tokens).phone(at)).isEqualTo(at);
  }

  @ParameterizedTest
  @CsvSource({"12 Harbour Street burned down", "12 Old Mill Lane was shut", "29km Road was shut"})
  void a_street_behind_a_number_is_an_address(String text) {
    assertThat(rules(Reading.tokens(text)).street(1)).isGreaterThan(1);
  }

  @ParameterizedTest
  @CsvSource({"12 streets were shut", "12 Danish boats sank"})
  void a_thing_behind_a_number_is_no_address(String text) {
    assertThat(rules(Reading.tokens(text)).street(1)).isEqualTo(1);
  }

  private static ContactRules rules(Tokens tokens) {
    return new ContactRules(tokens, new Nouns(tokens), Reading.TABLES);
  }
}
