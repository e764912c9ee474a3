package org.gainsay.extract;

import com.google.common.base.CharMatcher;
import org.gainsay.model.QuantityMention;
import org.gainsay.model.Span;

/** What stands around a number that names no unit. */
final class NumberPlaces {

  /** The longest label before a number, in characters. */
  private static final int LABEL = 32;

  /** What may stand between a number and the mark that ends what is said of it. */
  static final CharMatcher QUOTES = CharMatcher.anyOf(" \"'“”‘’");

  private static final CharMatcher MARKS = CharMatcher.anyOf(".,;:!?—–");

  private NumberPlaces() {}

  static boolean isBehind(String text, String word, QuantityMention mention) {
    return text.startsWith(word, mention.span().start() - word.length());
  }

  /** "At 7.20 a hen": what one of them costs. */
  static boolean isForEach(String text, Span span) {
    return text.startsWith(" a ", span.end()) || text.startsWith(" an ", span.end());
  }

  /** Whether nothing that could be counted stands behind a number in its clause. */
  static boolean endsClause(String text, Span span) {
    int end = span.end();
    while (end < text.length() && QUOTES.matches(text.charAt(end))) {
      end++;
    }
    return end == text.length() || MARKS.matches(text.charAt(end)) || text.charAt(end) == '\n';
  }

  static boolean isBehindLabel(String text, int start) {
    if (start < 2 || text.charAt(start - 1) != ' ' || text.charAt(start - 2) != ':') {
      return false;
    }
    int label = start - 2;
    while (label > 0
        && start - label <= LABEL
        && !MARKS.matches(text.charAt(label - 1))
        && text.charAt(label - 1) != '\n') {
      label--;
    }
    return start - label <= LABEL;
  }
}
