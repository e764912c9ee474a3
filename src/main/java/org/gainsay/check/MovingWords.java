package org.gainsay.check;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words by which a figure that moves with time is told from one that stands: a toll rises from day
 * to day, the number of people on board does not. All in lower case.
 *
 * @param phrases words and phrases of up to four words, by what they tell
 * @param denials words that stand before a figure which their sentence denies: "not"
 */
public record MovingWords(Map<Kind, Set<String>> phrases, Set<String> denials) {

  /** What words tell of a figure. */
  public enum Kind {
    /** Of a measure that moves, up and down: "missing", "without power". */
    MEASURE,
    /** Of a measure that moves upwards only: "killed"; a later figure below contradicts it. */
    TOLL,
    /**
     * Of people whose losses each side tells in its own way: "soldiers"; what another voice says of
     * them later is no update.
     */
    DISPUTED,
    /** Of a sentence that tells a move or a correction: "rose to", "has revised". */
    CUE,
    /** Of a sentence whose figure is not the last word: "so far". */
    OPEN,
    /** Of a sentence that foresees its figure: "expects". */
    PLAN,
    /** Of a sentence that puts another figure right: "has revised". */
    MEND,
    /** Of a limit that says a figure counts what is left: "still". */
    REST,
    /** Of a sentence that counts up to its day, or looks back from it: "by Tuesday". */
    COUNTED,
    /** Behind a figure that was given before, and is set aside: "the 40 first reported". */
    GIVEN,
    /** Before a figure that may be set aside: "more than the". */
    ASIDE,
    /** Before a figure that is how things have become: "it is now". */
    NOW,
    /** Before "to" and a figure, where it moves a tally: "brought the toll to". */
    BRINGS,
    /** What is so moved: "toll". */
    TALLY
  }

  /** No words: nothing moves. */
  public static final MovingWords NONE = new MovingWords(Map.of(), Set.of());

  private static final int LONGEST = 4;

  /** "The", "a" or "its" may stand between "from" and its figure. */
  private static final int ARTICLE = 3;

  /** A cue that ends in this word stands before the figure that was left, not the one reached. */
  private static final String LEFT = "from";

  private static final String REACHED = "to";

  /** So many words of a hedge may stand between "is now" and its figure. */
  private static final int HEDGE = 2;

  /** So many words behind a figure tell that it was given before. */
  private static final int GIVEN_NEAR = 6;

  /** So many words may stand between a move and the "to" of its figure. */
  private static final int FAR = 10;

  /** Both are copied. */
  public MovingWords {
    Map<Kind, Set<String>> copy = new EnumMap<>(Kind.class);
    phrases.forEach((kind, words) -> copy.put(kind, Set.copyOf(words)));
    phrases = Collections.unmodifiableMap(copy);
    denials = Set.copyOf(denials);
  }

  /** These words and more of one kind. */
  public MovingWords with(Kind kind, String... more) {
    Map<Kind, Set<String>> all = new HashMap<>(phrases);
    Set<String> words = new HashSet<>(of(kind));
    words.addAll(List.of(more));
    all.put(kind, words);
    return new MovingWords(all, denials);
  }

  /** These words, with others that deny the figure behind them. */
  public MovingWords denying(String... words) {
    return new MovingWords(phrases, Set.of(words));
  }

  boolean inMeasure(String words) {
    return anyIn(Kind.MEASURE, words) || anyIn(Kind.TOLL, words);
  }

  /** Whether what the words name only grows, as a toll does. */
  boolean growsOnly(String words) {
    return anyIn(Kind.TOLL, words) && !anyIn(Kind.MEASURE, words);
  }

  /** Whether the words name people whose losses each side tells in its own way. */
  boolean areDisputed(String words) {
    return anyIn(Kind.DISPUTED, words);
  }

  /** Whether a sentence says that its figure may still change. */
  boolean areOpen(String words) {
    return anyIn(Kind.OPEN, words);
  }

  /** Whether a sentence foresees its figure. */
  boolean foresee(String words) {
    return anyIn(Kind.PLAN, words);
  }

  /** Whether a sentence puts another figure right. */
  boolean mend(String words) {
    return anyIn(Kind.MEND, words);
  }

  /** Whether a limit of a figure says that it counts what is left. */
  boolean areOfRest(String words) {
    return of(Kind.REST).contains(words);
  }

  /** Whether a sentence counts up to its day, or looks back from it. */
  boolean countUp(String words) {
    return anyIn(Kind.COUNTED, words);
  }

  /** Whether a text ends in words that give where a count now stands: "the number stands at". */
  boolean standsAt(String text) {
    List<String> before = Wording.words(text);
    int end = before.size();
    return end > 1 && before.get(end - 1).equals("at") && before.get(end - 2).equals("stands");
  }

  /** Whether a text ends in words that set a figure against earlier ones: "it is now some". */
  boolean isNow(String text) {
    List<String> before = Wording.words(text);
    int end = before.size();
    for (int last = end; last > 0 && last >= end - HEDGE; last--) {
      if (endsIn(Kind.NOW, before.subList(0, last))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence tells a move or a correction. */
  boolean inSentence(String words) {
    return anyIn(Kind.CUE, words);
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
      if (isCue(String.join(" ", before.subList(start, end)))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a figure is set aside as one given before: "more than the 40 announced in May".
   *
   * @param before the words before the figure
   * @param behind the words behind it
   */
  boolean isSetAside(String before, String behind) {
    if (!endsIn(Kind.ASIDE, Wording.words(before))) {
      return false;
    }
    List<String> words = Wording.words(behind);
    return anyIn(
        Kind.GIVEN, String.join(" ", words.subList(0, Math.min(GIVEN_NEAR, words.size()))));
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
      boolean brings = of(Kind.BRINGS).contains(before.get(at));
      if (brings && before.subList(at, end).stream().anyMatch(of(Kind.TALLY)::contains)) {
        return true;
      }
      String cue = before.get(at) + " " + REACHED;
      if (isCue(cue) || (at > 0 && isCue(before.get(at - 1) + " " + cue))) {
        return true;
      }
    }
    return false;
  }

  private Set<String> of(Kind kind) {
    return phrases.getOrDefault(kind, Set.of());
  }

  /** Whether some words end in a phrase of a kind. */
  private boolean endsIn(Kind kind, List<String> words) {
    int end = words.size();
    for (int start = Math.max(0, end - LONGEST); start < end; start++) {
      if (of(kind).contains(String.join(" ", words.subList(start, end)))) {
        return true;
      }
    }
    return false;
  }

  private boolean isCue(String phrase) {
    return of(Kind.CUE).contains(phrase);
  }

  private boolean anyIn(Kind kind, String text) {
    Set<String> phrases = of(kind);
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
