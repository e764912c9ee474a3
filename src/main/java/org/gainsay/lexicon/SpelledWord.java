package org.gainsay.lexicon;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A word or mark of punctuation as texts spell it. A {@link WordTable} keeps it, so that each stage
 * works out only once what it knows of the word: see {@link WordView}.
 */
public final class SpelledWord {

  private static final Object[] NOTHING = {};

  private final WordTable table;
  private final char[] letters;
  private final String form;
  private final String stem;
  private final boolean capital;

  /**
   * What the views of the table have worked out, by their number. Threads that meet here at worst
   * do the work twice: what is kept is immutable, and the same.
   */
  private @Nullable Object[] known = NOTHING;

  SpelledWord(WordTable table, String letters, String form, String stem, boolean capital) {
    this.table = table;
    this.letters = letters.toCharArray();
    this.form = form;
    this.stem = stem;
    this.capital = capital;
  }

  /** The word in lower case. */
  public String form() {
    return form;
  }

  /** The key under which the forms of the word meet; empty for a mark of punctuation. */
  public String stem() {
    return stem;
  }

  /** Whether it begins with a capital. */
  public boolean capital() {
    return capital;
  }

  /** The word as it is spelled. */
  public String text() {
    return new String(letters);
  }

  WordTable table() {
    return table;
  }

  boolean is(char[] text, int from, int to) {
    return Arrays.equals(letters, 0, letters.length, text, from, to);
  }

  /** The same word, said to begin with a capital. */
  SpelledWord capitalised() {
    return capital ? this : new SpelledWord(table, text(), form, stem, true);
  }

  /** What a view of the table has worked out, null when it has not been asked yet. */
  @Nullable Object known(int view) {
    Object[] all = known;
    return view < all.length ? all[view] : null;
  }

  void know(int view, Object what) {
    Object[] all = known;
    if (view >= all.length) {
      all = Arrays.copyOf(all, table.views());
    }
    all[view] = what;
    known = all;
  }

  @Override
  public String toString() {
    return text();
  }
}
