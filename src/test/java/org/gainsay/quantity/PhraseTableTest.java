package org.gainsay.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Phrases are looked up forward from a token and backward to one; the longest wins. */
final class PhraseTableTest {

  private final Vocabulary.Builder words = new Vocabulary.Builder();
  private final int up = words.add("up");
  private final int to = words.add("to");
  private final Vocabulary vocabulary = words.build();

  @Test
  void the_longest_phrase_wins() {
    PhraseTable<String> table = new PhraseTable<>();
    table.put(new int[] {up}, "short");
    table.put(new int[] {up, to}, "long");
    table.compile();
    long match = table.forward(tokens("Up to 40"), 0);
    assertThat(table.meaning(match)).isEqualTo("long");
    assertThat(PhraseTable.token(match)).isEqualTo(2);
  }

  @Test
  void the_first_meaning_of_a_phrase_stays() {
    PhraseTable<String> table = new PhraseTable<>();
    table.put(new int[] {up}, "first");
    table.put(new int[] {up}, "second");
    assertThat(table.get(new int[] {up})).isEqualTo("first");
  }

  @Test
  void backward_finds_the_first_token_of_the_phrase_turned_round() {
    PhraseTable<String> table = new PhraseTable<>();
    table.put(new int[] {to, up}, "up to");
    table.compile();
    long match = table.backward(tokens("goes up to 40"), 3, 0);
    assertThat(PhraseTable.token(match)).isEqualTo(1);
  }

  @Test
  void an_unknown_word_matches_nothing() {
    PhraseTable<String> table = new PhraseTable<>();
    table.put(new int[] {up}, "up");
    table.compile();
    assertThat(table.forward(tokens("down to 40"), 0)).isZero();
  }

  private Tokens tokens(String text) {
    return Tokens.scan(text, 0, text.length(), vocabulary);
  }
}
