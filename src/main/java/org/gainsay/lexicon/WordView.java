package org.gainsay.lexicon;

import java.util.function.Function;

/**
 * What one stage knows of words. It is worked out when a word is first met and kept with it, so
 * that the stage looks up no word of a text again. Made by {@link WordTable#view}; thread-safe.
 *
 * @param <T> what is known of a word; immutable
 */
public final class WordView<T> {

  private final WordTable table;
  private final int number;
  private final Function<SpelledWord, T> read;

  WordView(WordTable table, int number, Function<SpelledWord, T> read) {
    this.table = table;
    this.number = number;
    this.read = read;
  }

  /** What is known of a word. */
  // Under its number a view keeps only what it has read itself.
  @SuppressWarnings("unchecked")
  public T of(SpelledWord word) {
    if (word.table() != table) {
      return read.apply(word);
    }
    Object known = word.known(number);
    return known != null ? (T) known : learn(word);
  }

  private T learn(SpelledWord word) {
    T known = read.apply(word);
    word.know(number, known);
    return known;
  }
}
