package org.gainsay.lexicon;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The forms and stems of words that were met before, so that the common words of a text are worked
 * out and kept once. A pair of places holds the words met last and others drive them out, so that
 * memory is bounded; the answers are those of {@link WordForms} whatever it holds. Threads that
 * meet in one place at worst do the work twice: words are immutable.
 */
final class SpelledWords {

  /** A word as a text spells it. */
  static final class Spelled {
    private final char[] spelling;

    /** In lower case. */
    final String form;

    /** Empty for a mark of punctuation. */
    final String stem;

    final boolean capital;

    /**
     * What {@link ScopeWords} has worked out of it, null before it was asked. Threads may work it
     * out twice: it is immutable, and the same.
     */
    ScopeWords.@Nullable Known known;

    /** Which phrases of families begin with it, likewise. */
    Phrases.@Nullable Start<Reading> families;

    Spelled(String spelling, String form, String stem, boolean capital) {
      this.spelling = spelling.toCharArray();
      this.form = form;
      this.stem = stem;
      this.capital = capital;
    }

    private boolean is(char[] text, int from, int to) {
      return Arrays.equals(spelling, 0, spelling.length, text, from, to);
    }
  }

  private static final int PLACES = 1 << 13;
  private static final int LONGEST = 24;

  /** Numbers of fewer characters are kept like words. */
  private static final int FEW = 3;

  private final WordForms forms;
  private final @Nullable Spelled[] places = new @Nullable Spelled[PLACES];

  SpelledWords(WordForms forms) {
    this.forms = forms;
  }

  /** The word or mark that a text has from {@code from} to {@code to}. */
  Spelled at(char[] text, int from, int to) {
    if (to - from > LONGEST) {
      return read(new String(text, from, to - from));
    }
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + text[i];
    }
    int place = (hash ^ (hash >>> 15)) & (PLACES - 1);
    Spelled known = places[place];
    if (known != null && known.is(text, from, to)) {
      return known;
    }
    Spelled other = places[place ^ 1];
    if (other != null && other.is(text, from, to)) {
      return other;
    }
    Spelled read = read(new String(text, from, to - from));
    // Hardly a number comes twice; it must not drive out a word.
    if (to - from < FEW || !Character.isDigit(text[from])) {
      places[place ^ 1] = known;
      places[place] = read;
    }
    return read;
  }

  private Spelled read(String spelling) {
    char first = spelling.charAt(0);
    return Character.isLetterOrDigit(first)
        ? new Spelled(
            spelling,
            spelling.toLowerCase(Locale.ROOT),
            forms.stem(spelling),
            Character.isUpperCase(first))
        : new Spelled(spelling, spelling, "", false);
  }
}
