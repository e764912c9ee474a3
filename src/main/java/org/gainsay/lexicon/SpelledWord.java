package org.gainsay.lexicon;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A word or mark of punctuation as texts spell it. A {@link WordTable} keeps it, so that each stage
 * works out only once what it knows of the word: see {@link WordView}.
 */
public final class SpelledWord {

  private static final Object[] NOTHING = {};

  private final WordTable table;
  private final char[] letters;
  private final int hash;
  private final boolean capital;
  private final boolean mark;
  private final boolean letter;

  private final String form;

  /** The length and first letter of the form in one number, by which most words differ. */
  private final int shape;

  /** Worked out when it is asked for: most words of a text stand by no figure. */
  private @Nullable String stem;

  /** The bit of {@link #key}, by which most words are told apart; 0 until it is asked for. */
  private long bit;

  /**
   * What the views of the table have worked out, by their number. Threads that meet here at worst
   * do the work twice: what is kept is immutable, and the same.
   */
  private @Nullable Object[] known = NOTHING;

  SpelledWord(WordTable table, char[] letters, int hash) {
    this(
        table,
        letters,
        hash,
        Character.isUpperCase(letters[0]),
        !Character.isLetterOrDigit(letters[0]));
  }

  private SpelledWord(WordTable table, char[] letters, int hash, boolean capital, boolean mark) {
    this.table = table;
    this.letters = letters;
    this.hash = hash;
    this.capital = capital;
    this.mark = mark;
    letter = Character.isLetter(letters[0]);
    form = mark ? text() : text().toLowerCase(Locale.ROOT);
    shape = shape(form);
  }

  private static int shape(String form) {
    return form.length() << 16 | form.charAt(0);
  }

  /** The word in lower case. */
  public String form() {
    return form;
  }

  /** Whether it is this word or mark, given in lower case. */
  boolean is(String form) {
    return shape == shape(form) && this.form.equals(form);
  }

  /** The key under which the forms of the word meet; empty for a mark of punctuation. */
  public String stem() {
    String known = stem;
    return known != null ? known : learnStem();
  }

  private String learnStem() {
    String learned = mark ? "" : table.stem(text());
    stem = learned;
    return learned;
  }

  /** The key under which it stands in phrases: the stem, or a mark itself. */
  String key() {
    return mark ? form : stem();
  }

  /** The bit of the key: see {@link #bit(String)}. */
  long bit() {
    long known = bit;
    return known != 0 ? known : learnBit();
  }

  private long learnBit() {
    long learned = bit(key());
    bit = learned;
    return learned;
  }

  /** A bit for the hash of a key, so that one number tells of most keys that a set lacks them. */
  static long bit(String key) {
    int hash = key.hashCode();
    return 1L << (hash ^ (hash >>> 6) ^ (hash >>> 16));
  }

  /** Whether it begins with a capital. */
  public boolean capital() {
    return capital;
  }

  /** Whether it is a mark of punctuation. */
  public boolean isMark() {
    return mark;
  }

  /** Whether it begins with a letter. */
  public boolean isLetter() {
    return letter;
  }

  /** Whether it begins with a digit. */
  boolean isNumber() {
    return !letter && !mark;
  }

  /** Whether it is this mark of punctuation. */
  public boolean isMark(char sign) {
    return mark && letters[0] == sign;
  }

  /** The word as it is spelled. */
  public String text() {
    return new String(letters);
  }

  WordTable table() {
    return table;
  }

  /** Whether it is spelled so, where the hash of the characters is known. */
  boolean is(char[] text, int from, int to, int hash) {
    if (this.hash != hash || letters.length != to - from) {
      return false;
    }
    // Words are short: a loop is through before a call to compare arrays has begun.
    for (int i = 0; i < letters.length; i++) {
      if (letters[i] != text[from + i]) {
        return false;
      }
    }
    return true;
  }

  /** The same word, said to begin with a capital. */
  SpelledWord capitalised() {
    return capital ? this : new SpelledWord(table, letters, hash, true, mark);
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
