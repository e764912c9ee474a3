package org.gainsay.lexicon;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The words that texts were met to spell, each kept once with its form and stem and with what every
 * stage knows of it. The stages of one checker share a table, so that a text is cut into words and
 * each word looked up once for all of them.
 *
 * <p>A few places hold the words met last and others drive them out, so that memory is bounded; the
 * answers are the same whatever the table holds. Thread-safe: threads that meet in one place at
 * worst do the work twice.
 */
public final class WordTable {

  private static final int PLACES = 1 << 14;

  /** So many places beside each other are open to a word. */
  private static final int BESIDE = 4;

  private static final int LONGEST = 24;

  /** Numbers of fewer characters are kept like words. */
  private static final int FEW = 3;

  private final WordForms forms;
  private final AtomicInteger views = new AtomicInteger();
  private final @Nullable SpelledWord[] places = new @Nullable SpelledWord[PLACES];

  private WordTable(WordForms forms) {
    this.forms = forms;
  }

  /** An empty table, whose stems are those of {@code lexicon}. */
  public static WordTable of(Lexicon lexicon) {
    return new WordTable(WordForms.of(lexicon));
  }

  /**
   * Has the table keep with each word what {@code read} says of it.
   *
   * @param read what is known of a word: the same whenever it is asked
   */
  public <T> WordView<T> view(Function<SpelledWord, T> read) {
    return new WordView<>(this, views.getAndIncrement(), read);
  }

  /** How many views there are. */
  int views() {
    return views.get();
  }

  /** The words of a text. */
  public TextWords read(String text) {
    return new TextWords(this, text);
  }

  /** Whether the stem of a number may be another word. */
  boolean bendsNumbers() {
    return forms.hasNumbers();
  }

  /** The key under which the forms of a word meet. */
  String stem(String word) {
    return forms.stem(word);
  }

  /** The word or mark that a text has from {@code from} to {@code to}. */
  SpelledWord at(char[] text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = step(hash, text[i]);
    }
    return at(text, from, to, hash);
  }

  /** A step of the hash of a word, from one character to the next. */
  static int step(int hash, char c) {
    return 31 * hash + c;
  }

  /** As above, where the hash of the characters is known. */
  SpelledWord at(char[] text, int from, int to, int hash) {
    if (to - from > LONGEST) {
      return new SpelledWord(this, Arrays.copyOfRange(text, from, to), hash);
    }
    int first = (hash ^ (hash >>> 15)) & (PLACES - BESIDE);
    for (int place = first; place < first + BESIDE; place++) {
      SpelledWord known = places[place];
      if (known != null && known.is(text, from, to, hash)) {
        return known;
      }
    }
    SpelledWord met = new SpelledWord(this, Arrays.copyOfRange(text, from, to), hash);
    // Hardly a number comes twice; it must not drive out a word.
    if (to - from < FEW || !Character.isDigit(text[from])) {
      System.arraycopy(places, first, places, first + 1, BESIDE - 1);
      places[first] = met;
    }
    return met;
  }
}
