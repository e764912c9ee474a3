package org.gainsay.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.model.Region;

/**
 * Finds the paragraphs that only set out again what another one says: pull quotes.
 *
 * <p>The first words of every candidate are hashed; one pass over all words of the page finds where
 * else they stand, and only there is compared word for word.
 */
final class PullQuotes {

  private static final int FEWEST_WORDS = 5;
  private static final int MOST_WORDS = 40;

  private final String text;
  private final List<Line> lines;

  private PullQuotes(String text, List<Line> lines) {
    this.text = text;
    this.lines = lines;
  }

  static void tell(String text, List<Line> lines) {
    if (lines.size() > 2) {
      new PullQuotes(text, lines).tell();
    }
  }

  private void tell() {
    Map<Integer, Integer> candidates = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (isCandidate(line)) {
        Words words = new Words(line);
        for (int n = 0; n < FEWEST_WORDS && words.next(); n++) {}
        if (words.count >= FEWEST_WORDS) {
          candidates.putIfAbsent(words.hash(), i);
        }
      }
    }
    if (candidates.isEmpty()) {
      return;
    }
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.region != null && !line.region.isReport()) {
        continue;
      }
      Words words = new Words(line);
      while (words.next()) {
        if (words.count < FEWEST_WORDS) {
          continue;
        }
        Integer candidate = candidates.get(words.hash());
        if (candidate == null || candidate == i) {
          continue;
        }
        Line quote = lines.get(candidate);
        if (quote.words < line.words && repeats(quote, words.start())) {
          quote.region = Region.PULL_QUOTE;
          candidates.remove(words.hash());
        }
      }
    }
  }

  private static boolean isCandidate(Line line) {
    return (line.region == null || line.region == Region.HEADLINE)
        && line.sentences.size() == 1
        && line.words >= FEWEST_WORDS
        && line.words <= MOST_WORDS;
  }

  /** Whether the words from {@code start} on are those of {@code quote}, to its end. */
  private boolean repeats(Line quote, int start) {
    int a = quote.span.start();
    int b = start;
    while (true) {
      a = skipMarks(a, quote.span.end());
      if (a >= quote.span.end()) {
        return true;
      }
      b = skipMarks(b, text.length());
      if (b >= text.length() || fold(text.charAt(a)) != fold(text.charAt(b))) {
        return false;
      }
      a++;
      b++;
    }
  }

  private int skipMarks(int from, int end) {
    int i = from;
    while (i < end && !Character.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static char fold(char c) {
    return Character.toLowerCase(c);
  }

  /** Walks over the words of a line and keeps a hash of the last few. */
  private final class Words {
    private final int[] hashes = new int[FEWEST_WORDS];
    private final int[] starts = new int[FEWEST_WORDS];
    private final int end;
    private int at;
    private int count;

    Words(Line line) {
      at = line.span.start();
      end = line.span.end();
    }

    boolean next() {
      at = skipMarks(at, end);
      if (at >= end) {
        return false;
      }
      int start = at;
      int hash = 0;
      while (at < end && Character.isLetterOrDigit(text.charAt(at))) {
        hash = 31 * hash + fold(text.charAt(at));
        at++;
      }
      hashes[count % FEWEST_WORDS] = hash;
      starts[count % FEWEST_WORDS] = start;
      count++;
      return true;
    }

    int hash() {
      int hash = 0;
      for (int i = 0; i < FEWEST_WORDS; i++) {
        hash = 1_000_003 * hash + hashes[(count + i) % FEWEST_WORDS];
      }
      return hash;
    }

    int start() {
      return starts[count % FEWEST_WORDS];
    }
  }
}
