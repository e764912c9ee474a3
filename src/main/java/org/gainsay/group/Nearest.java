package org.gainsay.group;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.model.Document;

/**
 * How near the figures of one text come to each figure of another. A text gives each measure once,
 * mostly: what fits a figure better than all else in its text is the one to be set against it.
 */
final class Nearest {

  /**
   * How far ahead a figure counts at most, and from where where all others of its text are barred.
   */
  private static final double MOST = 3;

  private static final double NONE = -6;

  /** From so many figures on it means something what else a text gives. */
  private static final int ENOUGH = 10;

  /** The points for each by which a pair fits better than the next of either's text. */
  private static final double WEIGHT = 0.2;

  /** The best and the second best figure of a text for a claim. */
  private static final class Best {
    private int other = -1;
    private double first = NONE;
    private double second = NONE;

    void add(int claim, double strength) {
      if (strength > first) {
        second = first;
        first = strength;
        other = claim;
      } else if (strength > second) {
        second = strength;
      }
    }

    double without(int claim) {
      return claim == other ? second : first;
    }
  }

  private final Map<Long, Best> best = new HashMap<>();
  private final int[] texts;

  /**
   * @param read the profiles to be compared, by index
   */
  Nearest(List<Profile> read) {
    Map<Document, Integer> numbers = new HashMap<>();
    IdentityHashMap<Document, Integer> known = new IdentityHashMap<>();
    texts = new int[read.size()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] =
          known.computeIfAbsent(
              read.get(i).claim().document(),
              text -> numbers.computeIfAbsent(text, key -> numbers.size()));
    }
  }

  /** Notes how much speaks for two claims being of one measure. */
  void add(int a, int b, double strength) {
    if (texts[a] != texts[b]) {
      best.computeIfAbsent(key(a, texts[b]), key -> new Best()).add(b, strength);
      best.computeIfAbsent(key(b, texts[a]), key -> new Best()).add(a, strength);
    }
  }

  /**
   * The points that two claims gain or lose by what else their texts give; none in one text, and
   * none where there are few figures in all.
   */
  double points(int a, int b, double strength) {
    if (texts[a] == texts[b] || texts.length < ENOUGH) {
      return 0;
    }
    return WEIGHT * (ahead(a, b, strength) + ahead(b, a, strength)) / 2;
  }

  private double ahead(int claim, int other, double strength) {
    Best rest = best.get(key(claim, texts[other]));
    double next = rest == null ? NONE : rest.without(other);
    return Math.max(-MOST, Math.min(MOST, strength - next));
  }

  private static long key(int claim, int text) {
    return ((long) claim << Integer.SIZE) | text;
  }
}
