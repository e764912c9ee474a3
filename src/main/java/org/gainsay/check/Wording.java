package org.gainsay.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gainsay.model.Claim;
import org.gainsay.model.Evidence;
import org.gainsay.model.Span;

/** How much of their wording the sentences of two claims share, the figures themselves left out. */
final class Wording {

  // below this a sentence is a formula ("X people died") that two writers find by themselves
  private static final int FEWEST_WORDS = 7;
  private static final double SAME = 0.85;

  /**
   * Whether the two sentences are copies of one but for the figure. Their words are counted, so the
   * order inside the sentence is free: a copy often moves "he said".
   */
  static boolean sameButForFigure(Claim a, Claim b) {
    Evidence one = a.evidence();
    Evidence other = b.evidence();
    if (!one.hasText() || !other.hasText()) {
      return false;
    }
    List<String> first = around(one);
    List<String> second = around(other);
    if (Math.min(first.size(), second.size()) < FEWEST_WORDS) {
      return false;
    }
    // Copies of one sentence that gives both figures do not differ in them.
    if (first.containsAll(words(other.quote())) && second.containsAll(words(one.quote()))) {
      return false;
    }
    Map<String, Integer> counts = new HashMap<>();
    first.forEach(word -> counts.merge(word, 1, Integer::sum));
    int shared = 0;
    for (String word : second) {
      if (counts.merge(word, -1, Integer::sum) >= 0) {
        shared++;
      }
    }
    return 2.0 * shared / (first.size() + second.size()) >= SAME;
  }

  private static List<String> around(Evidence evidence) {
    String text = evidence.document().text();
    Span sentence = evidence.sentence();
    Span words = evidence.words();
    if (!sentence.contains(words)) {
      return List.of();
    }
    return words(
        text.substring(sentence.start(), words.start())
            + " "
            + text.substring(words.end(), sentence.end()));
  }

  /** The words of a text in lower case: runs of letters and digits. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int at = 0; at <= text.length(); at++) {
      boolean inside = at < text.length() && Character.isLetterOrDigit(text.charAt(at));
      if (inside && start < 0) {
        start = at;
      } else if (!inside && start >= 0) {
        words.add(text.substring(start, at).toLowerCase(Locale.ROOT));
        start = -1;
      }
    }
    return words;
  }

  private Wording() {}
}
