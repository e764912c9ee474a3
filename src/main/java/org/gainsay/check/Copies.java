package org.gainsay.check;

import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.model.Claim;
import org.gainsay.model.Evidence;
import org.gainsay.model.Span;

/**
 * How much of their wording the sentences of two claims share, the figures themselves left out.
 * Each sentence is cut into words once, however many others it is compared with, and its words are
 * numbers then, as every claim of one figure may meet every claim of another. For one thread.
 */
final class Copies {

  // below this a sentence is a formula ("X people died") that two writers find by themselves
  private static final int FEWEST_WORDS = 7;
  private static final double SAME = 0.85;

  /** The words of a sentence, as sorted numbers. */
  private static final class Words {
    /** Those around the figure, each as often as it stands there. */
    private final int[] around;

    /** Those of the figure. */
    private final int[] figure;

    Words(int[] around, int[] figure) {
      this.around = around;
      this.figure = figure;
    }

    boolean hasFigureOf(Words other) {
      for (int word : other.figure) {
        if (Arrays.binarySearch(around, word) < 0) {
          return false;
        }
      }
      return true;
    }

    int shared(Words other) {
      int shared = 0;
      int i = 0;
      int j = 0;
      while (i < around.length && j < other.around.length) {
        int order = Integer.compare(around[i], other.around[j]);
        shared += order == 0 ? 1 : 0;
        i += order <= 0 ? 1 : 0;
        j += order >= 0 ? 1 : 0;
      }
      return shared;
    }
  }

  private final Map<String, Integer> numbers = new HashMap<>();
  private final IdentityHashMap<Evidence, Words> read = new IdentityHashMap<>();

  /**
   * Whether the two sentences are copies of one but for the figure. Their words are counted, so the
   * order inside the sentence is free: a copy often moves "he said".
   */
  boolean sameButForFigure(Claim a, Claim b) {
    if (!a.evidence().hasText() || !b.evidence().hasText()) {
      return false;
    }
    Words first = words(a.evidence());
    Words second = words(b.evidence());
    int fewest = Math.min(first.around.length, second.around.length);
    int all = first.around.length + second.around.length;
    // No more words than the shorter sentence has can be shared.
    if (fewest < FEWEST_WORDS || 2.0 * fewest / all < SAME) {
      return false;
    }
    // Copies of one sentence that gives both figures do not differ in them.
    if (first.hasFigureOf(second) && second.hasFigureOf(first)) {
      return false;
    }
    return 2.0 * first.shared(second) / all >= SAME;
  }

  private Words words(Evidence evidence) {
    return read.computeIfAbsent(
        evidence, e -> new Words(numbers(around(e)), numbers(Wording.words(e.quote()))));
  }

  private int[] numbers(List<String> words) {
    return words.stream()
        .mapToInt(word -> numbers.computeIfAbsent(word, key -> numbers.size()))
        .sorted()
        .toArray();
  }

  private static List<String> around(Evidence evidence) {
    String text = evidence.document().text();
    Span sentence = evidence.sentence();
    Span words = evidence.words();
    if (!sentence.contains(words)) {
      return List.of();
    }
    return Wording.words(
        text.substring(sentence.start(), words.start())
            + " "
            + text.substring(words.end(), sentence.end()));
  }
}
