package org.gainsay.extract;

import java.util.List;
import org.gainsay.model.Sentence;

/**
 * Marks which words stand in quotation marks, across sentences and paragraphs. A quotation left
 * open at the end of a paragraph goes on when the next paragraph opens with a mark again, as the
 * rule for long quotations has it; otherwise it is taken as closed.
 */
final class Quotes {

  private Quotes() {}

  /** Fills {@link Tokens#quote}; the number of the last quotation comes back. */
  static int mark(List<Sentence> sentences, List<Tokens> tokens) {
    int last = 0;
    int open = 0;
    int depth = 0;
    int left = 0;
    int single = 0;
    int paragraph = -1;
    int[] closings = closings(sentences, tokens);
    for (int s = 0; s < tokens.size(); s++) {
      Tokens t = tokens.get(s);
      if (sentences.get(s).paragraph() != paragraph) {
        paragraph = sentences.get(s).paragraph();
        left = open;
        open = 0;
        depth = 0;
        single = 0;
      }
      int remaining = closings[s];
      for (int i = 0; i < t.size; i++) {
        switch (t.type[i]) {
          case OPEN_QUOTE -> {
            if (open == 0) {
              open = left > 0 && i == 0 ? left : ++last;
              depth = 1;
            } else {
              depth++;
            }
            left = 0;
          }
          case OPEN_SINGLE -> {
            if (open == 0 && single == 0 && remaining > 0) {
              single = ++last;
            }
          }
          default -> {}
        }
        t.quote[i] = open > 0 ? open : single;
        switch (t.type[i]) {
          case CLOSE_QUOTE -> {
            if (open > 0 && (--depth == 0 || t.text.charAt(t.start[i]) == '"')) {
              open = 0;
              depth = 0;
            }
          }
          case CLOSE_SINGLE -> {
            single = 0;
            remaining--;
          }
          default -> {}
        }
      }
    }
    return last;
  }

  /** For each sentence how many closing single marks its paragraph holds from there on. */
  private static int[] closings(List<Sentence> sentences, List<Tokens> tokens) {
    int[] counts = new int[tokens.size()];
    int count = 0;
    for (int s = tokens.size() - 1; s >= 0; s--) {
      if (s + 1 < tokens.size()
          && sentences.get(s + 1).paragraph() != sentences.get(s).paragraph()) {
        count = 0;
      }
      Tokens t = tokens.get(s);
      for (int i = 0; i < t.size; i++) {
        count += t.type[i] == Tokens.Type.CLOSE_SINGLE ? 1 : 0;
      }
      counts[s] = count;
    }
    return counts;
  }
}
