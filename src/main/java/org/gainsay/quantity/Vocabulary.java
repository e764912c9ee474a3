package org.gainsay.quantity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The words and signs of all tables, each with a number and its classes. Looked up by the letters
 * in place, in lower case, without making a string.
 */
final class Vocabulary {

  /** The number of a word that stands in no table. */
  static final int UNKNOWN = -1;

  private final String[] words;
  private final long[] classes;
  private final long[] cues;
  private final long[] timeCues;
  private final int[] openings;

  /** The letters of all words in one array: a look-up must not fetch a string and its letters. */
  private final char[] letters;

  /** Where the letters of each word begin; one more for the end of the last. */
  private final int[] begins;

  private final int[] slots;
  private final int[] hashes;
  private final int mask;

  /** Knows no word. */
  static final Vocabulary EMPTY = new Builder().build();

  private Vocabulary(String[] words, long[] classes, long[] cues, long[] timeCues, int[] openings) {
    this.words = words;
    this.classes = classes;
    this.cues = cues;
    this.timeCues = timeCues;
    this.openings = openings;
    int size = Integer.highestOneBit(Math.max(words.length, 4) * 4) * 2;
    this.mask = size - 1;
    this.slots = new int[size];
    this.hashes = new int[size];
    Arrays.fill(slots, UNKNOWN);
    this.letters = String.join("", words).toCharArray();
    this.begins = new int[words.length + 1];
    for (int id = 0; id < words.length; id++) {
      begins[id + 1] = begins[id] + words[id].length();
      int hash = hash(words[id]);
      int slot = spread(hash) & mask;
      while (slots[slot] != UNKNOWN) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = id;
      hashes[slot] = hash;
    }
  }

  /** The number of the word at {@code chars[start..end)}, whose {@link #hash} is given. */
  int find(char[] chars, int start, int end, int hash) {
    int slot = spread(hash) & mask;
    while (true) {
      int id = slots[slot];
      if (id == UNKNOWN || (hashes[slot] == hash && same(id, chars, start, end))) {
        return id;
      }
      slot = (slot + 1) & mask;
    }
  }

  long classes(int id) {
    return id < 0 ? 0 : classes[id];
  }

  /** The classes of a sign. */
  long classes(char sign) {
    char[] letters = {sign};
    return classes(find(letters, 0, 1, step(0, lower(sign))));
  }

  long cues(int id) {
    return id < 0 ? 0 : cues[id];
  }

  long timeCues(int id) {
    return id < 0 ? 0 : timeCues[id];
  }

  int openings(int id) {
    return id < 0 ? 0 : openings[id];
  }

  String word(int id) {
    return words[id];
  }

  int size() {
    return words.length;
  }

  private boolean same(int id, char[] chars, int start, int end) {
    int from = begins[id];
    if (begins[id + 1] - from != end - start) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (letters[from + i - start] != lower(chars[i])) {
        return false;
      }
    }
    return true;
  }

  // Short, since the compiler puts it in the place of most calls then.
  static char lower(char c) {
    if (c >= 'A' && c <= 'Z') {
      return (char) (c | 0x20);
    }
    return c < 128 ? c : lowerOther(c);
  }

  private static char lowerOther(char c) {
    return c == '’' ? '\'' : Character.toLowerCase(c);
  }

  static int hash(String lower) {
    int hash = 0;
    for (int i = 0; i < lower.length(); i++) {
      hash = step(hash, lower.charAt(i));
    }
    return hash;
  }

  static int step(int hash, char lower) {
    return hash * 31 + lower;
  }

  private static int spread(int hash) {
    return (hash * 0x9E3779B1) >>> 8;
  }

  /** Collects words; the numbers it gives out stay those of the vocabulary it builds. */
  static final class Builder {

    private final Map<String, Integer> ids = new HashMap<>();
    private long[] classes = new long[4096];
    private long[] cues = new long[4096];
    private long[] timeCues = new long[4096];
    private int[] openings = new int[4096];

    /** The number of a word in lower case, new or old. */
    int add(String word) {
      Integer known = ids.get(word);
      if (known != null) {
        return known;
      }
      int id = ids.size();
      ids.put(word, id);
      if (id == classes.length) {
        classes = Arrays.copyOf(classes, id * 2);
        cues = Arrays.copyOf(cues, id * 2);
        timeCues = Arrays.copyOf(timeCues, id * 2);
        openings = Arrays.copyOf(openings, id * 2);
      }
      return id;
    }

    int add(String word, WordClass type) {
      int id = add(word);
      classes[id] |= type.bit();
      return id;
    }

    void add(String word, Cue cue) {
      int id = add(word);
      cues[id] |= cue.bit();
    }

    void add(String word, TimeCue cue) {
      int id = add(word);
      timeCues[id] |= cue.bit();
    }

    void add(String word, Opening opening) {
      int id = add(word);
      openings[id] |= opening.bit();
    }

    Vocabulary build() {
      String[] words = new String[ids.size()];
      ids.forEach((word, id) -> words[id] = word);
      return new Vocabulary(
          words,
          Arrays.copyOf(classes, words.length),
          Arrays.copyOf(cues, words.length),
          Arrays.copyOf(timeCues, words.length),
          Arrays.copyOf(openings, words.length));
    }
  }
}
