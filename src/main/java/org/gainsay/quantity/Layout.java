package org.gainsay.quantity;

/**
 * What the lines and capitals of a text tell: where a line of its own begins, what a headline is.
 */
final class Layout {

  /** A base is no longer. */
  private static final int MOST_BASE = 4;

  /** Words that a headline writes small. */
  private static final long SMALL =
      WordClass.mask(
          WordClass.PREPOSITION, WordClass.CONJUNCTION, WordClass.DETERMINER, WordClass.AUXILIARY);

  /** Text is folded at no fewer letters than these. */
  private static final int FOLDED = 50;

  private Layout() {}

  /** Whether a paragraph or a line of a list begins at a token; not where a line is only folded. */
  static boolean breaks(Tokens t, int i) {
    int line = -1;
    int start = t.start(i) - t.base;
    for (int k = t.end(i - 1) - t.base; k < start; k++) {
      if (t.chars[k] == '\n') {
        if (line >= 0) {
          return true;
        }
        line = k;
      }
    }
    return line >= 0 && (t.is(i + 1, ':') || ((t.capital(i) || t.isNumber(i)) && isShort(t, line)));
  }

  /** Whether the line that ends at a character is too short to have been folded there. */
  private static boolean isShort(Tokens t, int end) {
    for (int k = end - 1; k >= Math.max(0, end - FOLDED); k--) {
      if (t.chars[k] == '\n') {
        return true;
      }
    }
    return end <= FOLDED;
  }

  /**
   * Whether most of the words that count begin with a capital and no full stop ends them, or all
   * are in capitals.
   */
  static boolean isHeadline(Tokens t) {
    int capitals = 0;
    int all = 0;
    int upper = 0;
    for (int i = 0; i < t.count(); i++) {
      if (t.isWord(i) && t.length(i) > 2 && !t.hasAny(i, SMALL)) {
        all++;
        capitals += t.capital(i) ? 1 : 0;
        upper += t.upper(i) ? 1 : 0;
      }
    }
    boolean stop = t.is(t.count() - 1, '.');
    return all > 2 && capitals * 4 > all * 3 && (!stop || upper == all);
  }

  /** Whether a letter is the times sign of 8x2^10: a power stands behind it. */
  static boolean isTimes(char[] chars, int x) {
    if (chars[x] != 'x' || x == 0 || !Letter.isDigit(chars[x - 1])) {
      return false;
    }
    int i = x + 1;
    while (i < chars.length && i < x + MOST_BASE && Letter.isDigit(chars[i])) {
      i++;
    }
    return i < chars.length && chars[i] == '^';
  }
}
