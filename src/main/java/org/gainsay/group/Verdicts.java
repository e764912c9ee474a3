package org.gainsay.group;

import org.jspecify.annotations.Nullable;

/**
 * The verdicts on pairs, by their indices. Open addressing over numbers, as there are some hundred
 * thousand of them and each is asked for several times.
 */
final class Verdicts {

  private long[] pairs = new long[1 << 10];
  private @Nullable Verdict[] verdicts = new @Nullable Verdict[1 << 10];
  private int size;

  /** The verdict on a pair, null when none has been given. */
  @Nullable Verdict get(int low, int high) {
    return verdicts[place(key(low, high))];
  }

  void put(int low, int high, Verdict verdict) {
    if (2 * size >= pairs.length) {
      grow();
    }
    set(key(low, high), verdict);
    size++;
  }

  private void grow() {
    long[] old = pairs;
    @Nullable Verdict[] given = verdicts;
    pairs = new long[2 * old.length];
    verdicts = new @Nullable Verdict[pairs.length];
    for (int at = 0; at < old.length; at++) {
      Verdict verdict = given[at];
      if (verdict != null) {
        set(old[at], verdict);
      }
    }
  }

  private void set(long pair, Verdict verdict) {
    int place = place(pair);
    pairs[place] = pair;
    verdicts[place] = verdict;
  }

  /** The place of a pair, or the empty one where it would stand. */
  private int place(long pair) {
    int mask = pairs.length - 1;
    // Multiplied, since pairs at equal distances would meet under the hash of a plain number.
    int place = (int) (pair * 0x9E3779B97F4A7C15L >>> Integer.SIZE) & mask;
    while (verdicts[place] != null && pairs[place] != pair) {
      place = (place + 1) & mask;
    }
    return place;
  }

  private static long key(int low, int high) {
    return ((long) low << Integer.SIZE) | high;
  }

  @Override
  public String toString() {
    return size + " verdicts";
  }
}
