package org.gainsay.check;

import java.util.List;
import java.util.Set;

/**
 * Words by which a figure that moves with time is told from one that stands: a toll rises from day
 * to day, the number of people on board does not. All in lower case.
 *
 * @param measures words and phrases of measures that move, up and down: "missing", "without power"
 * @param growing those of measures that move upwards only: "killed"; a later figure below an
 *     earlier one then contradicts it
 * @param cues words and phrases of sentences that tell a move or a correction: "rose to", "has
 *     revised"
 * @param open words and phrases of sentences whose figure is not the last word: "so far"
 * @param plans words and phrases of sentences that foresee their figure: "expects"
 * @param mends words and phrases of sentences that put another figure right: "has revised"
 * @param denials words that stand before a figure which their sentence denies: "not"
 */
public record MovingWords(
    Set<String> measures,
    Set<String> growing,
    Set<String> cues,
    Set<String> open,
    Set<String> plans,
    Set<String> mends,
    Set<String> denials) {

  /** No words: nothing moves. */
  public static final MovingWords NONE =
      new MovingWords(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

  private static final int LONGEST = 4;

  /** "The", "a" or "its" may stand between "from" and its figure. */
  private static final int ARTICLE = 3;

  /** A cue that ends in this word stands before the figure that was left, not the one reached. */
  private static final String LEFT = "from";

  private static final String REACHED = "to";

  /** So many words may stand between a move and the "to" of its figure. */
  private static final int FAR = 10;

  /** The sets are copied. */
  public MovingWords {
    measures = Set.copyOf(measures);
    growing = Set.copyOf(growing);
    cues = Set.copyOf(cues);
    open = Set.copyOf(open);
    plans = Set.copyOf(plans);
    mends = Set.copyOf(mends);
    denials = Set.copyOf(denials);
  }

  boolean inMeasure(String words) {
    return anyIn(measures, words) || anyIn(growing, words);
  }

  /** Whether what the words name only grows, as a toll does. */
  boolean growsOnly(String words) {
    return anyIn(growing, words) && !anyIn(measures, words);
  }

  /** Whether a sentence says that its figure may still change. */
  boolean areOpen(String words) {
    return anyIn(open, words);
  }

  /** Whether a sentence foresees its figure. */
  boolean foresee(String words) {
    return anyIn(plans, words);
  }

  /** Whether a sentence puts another figure right. */
  boolean mend(String words) {
    return anyIn(mends, words);
  }

  /** Whether a text ends in words that give where a count now stands: "the number stands at". */
  boolean standsAt(String text) {
    List<String> before = Wording.words(text);
    int end = before.size();
    return end > 1 && before.get(end - 1).equals("at") && before.get(end - 2).equals("stands");
  }

  boolean inSentence(String words) {
    return anyIn(cues, words);
  }

  /** Whether a text ends in a cue before the figure that was left: "up from", "down from". */
  boolean leavesAt(String text) {
    List<String> before = Wording.words(text);
    int end = before.size();
    while (end > 0 && before.get(end - 1).length() <= ARTICLE) {
      end--;
    }
    if (end == 0 || !before.get(end - 1).equals(LEFT)) {
      return false;
    }
    for (int start = Math.max(0, end - LONGEST); start < end; start++) {
      if (cues.contains(String.join(" ", before.subList(start, end)))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text ends in "from", as before the figure that a move began at. */
  boolean isFrom(String text) {
    List<String> before = Wording.words(text);
    return !before.isEmpty() && before.get(before.size() - 1).equals(LEFT);
  }

  /** Whether the words between two figures deny the second: "nine, not the twelve". */
  boolean deniesAt(String between) {
    List<String> words = Wording.words(between);
    int end = words.size();
    if (end > 1
        && words.get(end - 1).length() <= ARTICLE
        && !denials.contains(words.get(end - 1))) {
      end--;
    }
    for (int start = Math.max(0, end - LONGEST); start < end && end <= FAR; start++) {
      if (denials.contains(String.join(" ", words.subList(start, end)))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a text ends in a cue before the figure that was reached: "has raised the number to".
   */
  boolean reachesAt(String text) {
    List<String> before = Wording.words(text);
    int end = before.size() - 1;
    if (end < 1 || !before.get(end).equals(REACHED)) {
      return false;
    }
    for (int at = end - 1; at >= Math.max(0, end - FAR); at--) {
      String cue = before.get(at) + " " + REACHED;
      if (cues.contains(cue) || (at > 0 && cues.contains(before.get(at - 1) + " " + cue))) {
        return true;
      }
    }
    return false;
  }

  private static boolean anyIn(Set<String> phrases, String text) {
    if (phrases.isEmpty()) {
      return false;
    }
    List<String> words = Wording.words(text);
    for (int start = 0; start < words.size(); start++) {
      int end = Math.min(words.size(), start + LONGEST);
      for (int stop = start + 1; stop <= end; stop++) {
        if (phrases.contains(String.join(" ", words.subList(start, stop)))) {
          return true;
        }
      }
    }
    return false;
  }
}
