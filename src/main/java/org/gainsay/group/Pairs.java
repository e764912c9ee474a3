package org.gainsay.group;

import java.util.Arrays;

/**
 * Pairs of indices, the smaller first. Packed into numbers, as there are some hundred thousand of
 * them: an object for each, and a set to tell which came twice, took longer than to find them.
 */
final class Pairs {

  /** Whether a pair is wanted. */
  interface Wish {
    boolean wants(int first, int second);
  }

  private long[] packed = new long[1024];
  private int size;

  void add(int one, int other) {
    if (size == packed.length) {
      packed = Arrays.copyOf(packed, size * 2);
    }
    packed[size++] = pack(one, other);
  }

  /** One number for a pair, whichever comes first. */
  static long pack(int one, int other) {
    return ((long) Math.min(one, other) << Integer.SIZE) | Math.max(one, other);
  }

  /** Puts them in order of their indices and leaves each in once. */
  void order() {
    Arrays.sort(packed, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || packed[i] != packed[i - 1]) {
        packed[kept++] = packed[i];
      }
    }
    size = kept;
  }

  /** The wanted ones, in the same order. */
  Pairs only(Wish wish) {
    Pairs wanted = new Pairs();
    for (int i = 0; i < size; i++) {
      if (wish.wants(first(i), second(i))) {
        wanted.add(first(i), second(i));
      }
    }
    return wanted;
  }

  int size() {
    return size;
  }

  /** The smaller index of a pair. */
  int first(int pair) {
    return (int) (packed[pair] >> Integer.SIZE);
  }

  /** The larger index of a pair. */
  int second(int pair) {
    return (int) packed[pair];
  }

  @Override
  public String toString() {
    return size + " pairs";
  }
}
