package org.gainsay.group;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * What the words around two figures share. A list of words meets very many others and is made ready
 * for it once. For one thread.
 */
final class Contexts {

  private static final double MOST = 2;
  private static final double FADES = 6;

  /** Words, the nearest first. */
  private static final class Words {
    /** The words as numbers. */
    private final int[] words;

    /** How much each tells. */
    private final double[] weights;

    /** A bit for each word: most words of two lists are told apart by it. */
    private final long bits;

    Words(int[] words, double[] weights, long bits) {
      this.words = words;
      this.weights = weights;
      this.bits = bits;
    }

    /** The last place of a word, -1 where it does not stand. */
    int rank(int word) {
      int at = (bits & bit(word)) == 0 ? -1 : words.length - 1;
      while (at >= 0 && words[at] != word) {
        at--;
      }
      return at;
    }

    static long bit(int word) {
      return 1L << word;
    }
  }

  private final ToDoubleFunction<String> weight;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final IdentityHashMap<List<String>, Words> read = new IdentityHashMap<>();

  /**
   * @param weight how much a word says that two figures share
   */
  Contexts(ToDoubleFunction<String> weight) {
    this.weight = weight;
  }

  /** What the nearest two mentions of two figures share. */
  double shared(Profile a, Profile b) {
    double most = 0;
    for (List<String> one : a.contexts()) {
      Words words = words(one);
      for (List<String> other : b.contexts()) {
        most = Math.max(most, shared(words, words(other)));
        if (most >= MOST) {
          return MOST;
        }
      }
    }
    return most;
  }

  /** What two lists of words share, the nearest words first in each. */
  private static double shared(Words a, Words b) {
    if ((a.bits & b.bits) == 0) {
      return 0;
    }
    double sum = 0;
    for (int i = 0; i < a.words.length; i++) {
      int rank = b.rank(a.words[i]);
      if (rank >= 0) {
        sum += 2 * a.weights[i] / (1 + Math.max(i, rank) / FADES);
      }
    }
    return Math.min(MOST, sum);
  }

  private Words words(List<String> context) {
    return read.computeIfAbsent(context, this::read);
  }

  private Words read(List<String> context) {
    int[] words = new int[context.size()];
    double[] weights = new double[words.length];
    long bits = 0;
    for (int i = 0; i < words.length; i++) {
      words[i] = numbers.computeIfAbsent(context.get(i), word -> numbers.size());
      weights[i] = weight.applyAsDouble(context.get(i));
      bits |= Words.bit(words[i]);
    }
    return new Words(words, weights, bits);
  }
}
