package org.gainsay.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Words have a number, classes and cues; case does not matter. */
final class VocabularyTest {

  private final Vocabulary.Builder builder = new Vocabulary.Builder();

  @Test
  void a_word_is_found_in_any_case() {
    int id = builder.add("million");
    assertThat(find(builder.build(), "Million")).isEqualTo(id);
  }

  @Test
  void a_word_that_was_not_added_is_unknown() {
    builder.add("million");
    assertThat(find(builder.build(), "milling")).isEqualTo(Vocabulary.UNKNOWN);
  }

  @Test
  void a_word_of_two_classes_has_both() {
    int id = builder.add("may", WordClass.MONTH);
    builder.add("may", WordClass.AUXILIARY);
    builder.add("may", Cue.TALLY);
    builder.add("may", TimeCue.MONTH_VERB);
    Vocabulary vocabulary = builder.build();
    assertThat(WordClass.MONTH.in(vocabulary.classes(id))).isTrue();
    assertThat(WordClass.AUXILIARY.in(vocabulary.classes(id))).isTrue();
    assertThat(Cue.TALLY.in(vocabulary.cues(id))).isTrue();
    assertThat(TimeCue.MONTH_VERB.in(vocabulary.timeCues(id))).isTrue();
    assertThat(TimeCue.AGED.in(vocabulary.timeCues(id))).isFalse();
  }

  private static int find(Vocabulary vocabulary, String word) {
    int hash = 0;
    for (int i = 0; i < word.length(); i++) {
      hash = Vocabulary.step(hash, Vocabulary.lower(word.charAt(i)));
    }
    return vocabulary.find(word.toCharArray(), 0, word.length(), hash);
  }
}
