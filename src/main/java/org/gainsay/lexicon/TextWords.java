package org.gainsay.lexicon;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text and its words, looked up once for all stages. A word here is a run of letters and digits;
 * what else belongs to a word (hyphens, apostrophes, the points of a number) each stage decides for
 * itself. For one thread.
 */
public final class TextWords {

  /** A word is searched for one by one over so many words. */
  private static final int NEAR = 32;

  private final WordTable table;
  private final String text;
  private final char[] chars;
  private int size;
  private int[] starts;
  private int[] ends;

  /** Numbers are looked up when they are asked for: hardly one is found. */
  private @Nullable SpelledWord[] words;

  /** The word that was last asked for by its offset. */
  private int last;

  TextWords(WordTable table, String text) {
    this.table = table;
    this.text = text;
    chars = text.toCharArray();
    int room = 8 + chars.length / 5;
    starts = new int[room];
    ends = new int[room];
    words = new @Nullable SpelledWord[room];
    scan();
  }

  private void scan() {
    int i = 0;
    while (i < chars.length) {
      if (!isLetterOrDigit(chars[i])) {
        i++;
        continue;
      }
      int start = i;
      int hash = 0;
      while (i < chars.length && isLetterOrDigit(chars[i])) {
        hash = WordTable.step(hash, chars[i]);
        i++;
      }
      add(start, i, isDigit(chars[start]) ? null : table.at(chars, start, i, hash));
    }
  }

  private void add(int start, int end, @Nullable SpelledWord word) {
    if (size == starts.length) {
      int more = size * 2;
      starts = Arrays.copyOf(starts, more);
      ends = Arrays.copyOf(ends, more);
      words = Arrays.copyOf(words, more);
    }
    starts[size] = start;
    ends[size] = end;
    words[size] = word;
    size++;
  }

  private static boolean isLetterOrDigit(char c) {
    return c < 128
        ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
        : Character.isLetterOrDigit(c);
  }

  /** Whether a letter or digit is a digit. */
  private static boolean isDigit(char c) {
    return c < 128 ? c <= '9' : Character.isDigit(c);
  }

  /** The text. */
  public String text() {
    return text;
  }

  /** The unit of the text at an offset. */
  public char charAt(int offset) {
    return chars[offset];
  }

  /** How many words there are. */
  public int size() {
    return size;
  }

  /** Where a word starts in the text. */
  public int start(int i) {
    return starts[i];
  }

  /** The first unit of the text behind a word. */
  public int end(int i) {
    return ends[i];
  }

  /** Whether a word begins with a digit. */
  public boolean isNumber(int i) {
    return isDigit(chars[starts[i]]);
  }

  /** The word as the table knows it. */
  public SpelledWord word(int i) {
    SpelledWord word = words[i];
    if (word == null) {
      word = table.at(chars, starts[i], ends[i]);
      words[i] = word;
    }
    return word;
  }

  /** The number of the first word that starts at an offset of the text or behind it. */
  public int from(int offset) {
    // Stages go from sentence to sentence, so that the answer is the last one or lies near it.
    int i = last;
    if (i > 0 && starts[i - 1] >= offset) {
      i = search(offset, i);
    } else if (i + NEAR < size && starts[i + NEAR] < offset) {
      i = search(offset, size);
    } else {
      i = from(i, offset);
    }
    last = i;
    return i;
  }

  private int search(int offset, int end) {
    int low = 0;
    int high = end;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The first word from word {@code i} on that starts at an offset or behind it. */
  public int from(int i, int offset) {
    int next = i;
    while (next < size && starts[next] < offset) {
      next++;
    }
    return next;
  }

  /** Whether a word, if there is one of this number, starts at an offset. */
  public boolean starts(int i, int offset) {
    return i < size && starts[i] == offset;
  }

  /** Whether an apostrophe ties a word to the next: "o'clock". */
  public boolean isTied(int i) {
    int end = ends[i];
    return i + 1 < size
        && starts[i + 1] == end + 1
        && (chars[end] == '\'' || chars[end] == '\u2019');
  }

  /**
   * The end of the token that starts at an offset, as {@link PhraseTrie#tokenEnd} has it.
   *
   * @param next the number of the first word at {@code at} or behind it
   */
  public int tokenEnd(int next, int at, int end) {
    if (starts(next, at) && ends[next] <= end && !isTied(next)) {
      return ends[next];
    }
    return isLetterOrDigit(chars[at]) ? PhraseTrie.tokenEnd(text, at, end) : at + 1;
  }

  /** The first unit from {@code start} on that is no white space, {@code end} when all is. */
  public int skipSpace(int start, int end) {
    int i = start;
    while (i < end && PhraseTrie.isSpace(chars[i])) {
      i++;
    }
    return i;
  }

  /** The words of the same text in another table; these, when they are in it. */
  public TextWords in(WordTable other) {
    return table == other ? this : other.read(text);
  }

  /** The characters of the text; not to be changed. */
  char[] chars() {
    return chars;
  }

  @Override
  public String toString() {
    return size + " words";
  }
}
