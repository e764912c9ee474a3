package org.gainsay.report;

import org.gainsay.model.Claim;
import org.gainsay.model.Span;

/**
 * A claim's words in their sentence, white space made single; a long sentence is cut at words, with
 * an ellipsis, so that the claim's words stay in sight.
 *
 * @param before the sentence up to the words
 * @param words the quantity's words
 * @param after the rest of the sentence
 */
record Excerpt(String before, String words, String after) {

  private static final String ELLIPSIS = "…";

  /** The words in at most about {@code longest} characters of their sentence. */
  static Excerpt of(Claim claim, int longest) {
    String text = claim.document().text();
    Span words = claim.evidence().words();
    Span sentence = claim.evidence().sentence().cover(words);
    int room = Math.max(0, longest - words.length());
    int left = words.start() - sentence.start();
    int right = sentence.end() - words.end();
    int keepLeft = Math.min(left, Math.max(room / 2, room - right));
    int keepRight = Math.min(right, room - keepLeft);
    return new Excerpt(
        cutLeft(text.substring(sentence.start(), words.start()), keepLeft),
        plain(words.of(text)),
        cutRight(text.substring(words.end(), sentence.end()), keepRight));
  }

  /** The excerpt with the words between marks. */
  String marked(String open, String close) {
    return before + open + words + close + after;
  }

  private static String cutLeft(String text, int keep) {
    if (keep >= text.length()) {
      return plain(text).stripLeading();
    }
    int space = text.indexOf(' ', text.length() - keep);
    return space < 0 ? ELLIPSIS + " " : ELLIPSIS + plain(text.substring(space));
  }

  private static String cutRight(String text, int keep) {
    if (keep >= text.length()) {
      return plain(text).stripTrailing();
    }
    int space = text.lastIndexOf(' ', keep);
    return space < 0 ? ELLIPSIS : plain(text.substring(0, space)).stripTrailing() + " " + ELLIPSIS;
  }

  /** Runs of white space and control characters as one space. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
        space = true;
      } else {
        if (space) {
          plain.append(' ');
          space = false;
        }
        plain.append(c);
      }
    }
    return space ? plain.append(' ').toString() : plain.toString();
  }
}
