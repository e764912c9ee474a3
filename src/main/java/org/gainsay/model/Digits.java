package org.gainsay.model;

import java.math.BigDecimal;

/** The digits of figures, and how they come to be miswritten. */
final class Digits {

  /** So many digits always fit a long. */
  private static final int LONG_DIGITS = 18;

  private Digits() {}

  /** Whether two figures differ only in two of their digits standing in each other's place. */
  static boolean areSwapped(Interval a, Interval b) {
    BigDecimal x = a.tellingEnd();
    BigDecimal y = b.tellingEnd();
    if (x == null || y == null || x.signum() <= 0 || y.signum() <= 0) {
      return false;
    }
    if (x.scale() == y.scale() && (x.precision() != y.precision() || !mayBeSwapped(x, y))) {
      return false;
    }
    int scale = Math.max(x.scale(), y.scale());
    String one = x.setScale(scale).unscaledValue().toString();
    String other = y.setScale(scale).unscaledValue().toString();
    if (one.length() != other.length()) {
      return false;
    }
    int first = -1;
    int second = -1;
    for (int i = 0; i < one.length(); i++) {
      if (one.charAt(i) != other.charAt(i)) {
        if (second >= 0) {
          return false;
        }
        second = first >= 0 ? i : second;
        first = first >= 0 ? first : i;
      }
    }
    return second >= 0
        && one.charAt(first) == other.charAt(second)
        && one.charAt(second) == other.charAt(first);
  }

  /**
   * Whether two numbers of one scale may have the same digits: then nine divides what lies between
   * them. Most pairs are told apart so, before their digits are written out.
   */
  private static boolean mayBeSwapped(BigDecimal x, BigDecimal y) {
    return x.precision() > LONG_DIGITS
        || (x.unscaledValue().longValue() - y.unscaledValue().longValue()) % 9 == 0;
  }
}
