package org.gainsay.lexicon;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The forms and stems of words that were met before, so that the common words of a text are worked
 * out and kept once. A place holds the word met last and another drives it out, so that memory is
 * bounded; the answers are those of {@link WordForms} whatever it holds. Threads that meet in one
 * place at worst do the work twice: words are immutable.
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

    Spelled(String spelling, String form, String stem, boolean capital) {
      this.spelling = spelling.toCharArray();
      this.form = form;
      this.stem = stem;
      this.capital = capital;
    }
  }

  private static final int PLACES = 1 << 12;
  private static final int LONGEST = 24;

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
    if (known != null && Arrays.equals(known.spelling, 0, known.spelling.length, text, from, to)) {
      return known;
    }
    Spelled read = read(new String(text, from, to - from));
    places[place] = read;
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
