package org.gainsay.quantity;

import java.math.BigDecimal;

/** Settles whether a letter behind digits is a scale: "£40m" and "2.1m people", not "40m high". */
final class AbbreviatedScale {

  private static final int REACH = 25;

  private AbbreviatedScale() {}

  /** Whether the abbreviation at {@code at} multiplies the number that begins at {@code start}. */
  static boolean fits(Tokens t, int at, int start, BigDecimal soFar) {
    if (soFar.compareTo(BigDecimal.ONE) > 0 && t.length(at) == 1) {
      return false;
    }
    boolean glued = !t.spaced(at);
    boolean money = t.has(start - 1, WordClass.CURRENCY_SIGN);
    if (t.length(at) > 1) {
      return glued || money || t.isNumber(at - 1) || t.is(at, "cr");
    }
    if (t.is(at, "k")) {
      boolean initial = t.is(at + 1, '.') && !t.spaced(at + 2) && t.isWord(at + 2);
      boolean bare = t.is(at + 1, '.') && !glued;
      return (glued || money || t.firstChar(at) == 'k') && !initial && !bare;
    }
    if (t.is(at, "b")) {
      return glued && !t.is(at + 1, '/');
    }
    if (money) {
      return glued || !t.isWord(at + 1);
    }
    if (!glued || UnitSense.isMinutes(t, at, start)) {
      return false;
    }
    return t.firstChar(at) == 'M'
        ? !t.headline() || !isLength(t, at, start)
        : !isLength(t, at, start);
  }

  /** Whether "t" or "mm" stands for trillion or million behind an amount of money. */
  static boolean fitsMoney(Tokens t, int at, int start) {
    return !t.spaced(at) && t.has(start - 1, WordClass.CURRENCY_SIGN);
  }

  /** "Added 8.8m users, taking its total to 148m": millions were counted before. */
  private static boolean isSum(Tokens t, int at, int start) {
    if (!t.isSign(at + 1) && at + 1 < t.count() || t.is(at + 1, ',')) {
      return false;
    }
    for (int i = start - 1; i >= Math.max(1, start - REACH); i--) {
      boolean million = t.is(i, "m") && !t.spaced(i) && t.isNumber(i - 1);
      boolean counts = t.isWord(i + 1) && !t.has(i + 1, WordClass.LENGTH_CONTEXT);
      if ((million && counts) || t.is(i, "million")) {
        return true;
      }
    }
    return false;
  }

  /** Whether "m" behind a bare number means metres. */
  private static boolean isLength(Tokens t, int at, int start) {
    if (t.has(at + 1, WordClass.LENGTH_CONTEXT)
        || t.isHyphen(at + 1)
        || t.is(at + 1, "x")
        || t.is(at + 1, '×')
        || t.is(start - 1, "x")
        || t.is(start - 1, '×')) {
      return true;
    }
    if (t.has(start - 1, Cue.GIVES) && t.has(start - 2, Cue.TALLY)) {
      return false;
    }
    for (int i = Math.max(0, start - 4); i < start; i++) {
      if (t.has(i, Cue.LENGTH_BEFORE)) {
        return true;
      }
    }
    for (int i = at + 2; i < at + 7; i++) {
      if (t.isNumber(i - 1) && (t.is(i, "ft") || t.is(i, "dm") || t.is(i, "cm") || t.is(i, "km"))) {
        return true;
      }
    }
    if (t.isWord(at + 1) && !t.has(at + 1, WordClass.PREPOSITION)) {
      return false;
    }
    if (t.flag(start, Tokens.DECIMAL)) {
      return false;
    }
    if (isSum(t, at, start)) {
      return false;
    }
    int whole = t.whole(start);
    return whole < 0 || whole >= 20 || at + 1 >= t.count() || t.is(at + 1, "and");
  }
}
