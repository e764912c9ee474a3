package org.gainsay.quantity;

import java.math.BigDecimal;

/**
 * Adds up number words: "four hundred and ninety-eight thousand", "twelve hundred", "three dozen".
 * Each scale must be smaller than the one before, but for those that multiply at once ("lakh
 * crore").
 */
final class WordNumber {

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  /** Nobody multiplies on from here; "million million million ..." must not grow without end. */
  private static final BigDecimal LARGEST = BigDecimal.TEN.pow(40);

  private final Tokens t;
  private final QuantityTables tables;
  private final boolean joined;

  private BigDecimal total = BigDecimal.ZERO;
  private BigDecimal lastScale = BigDecimal.ONE;
  private BigDecimal limit = LARGEST;
  private long group = -1;
  private boolean lastWasScale;
  private boolean lastWasHundred;
  private boolean hundreds;

  WordNumber(Tokens tokens, QuantityTables tables, boolean joined) {
    this.t = tokens;
    this.tables = tables;
    this.joined = joined;
  }

  BigDecimal value() {
    return group < 0 ? total : total.add(BigDecimal.valueOf(group));
  }

  /** The last scale word read, 1 without one; it is what "and a half" halves. */
  BigDecimal lastScale() {
    return lastScale;
  }

  /** Reads on from a token; the one behind the number, or the same when there is none. */
  int read(int at) {
    int i = at;
    if (t.is(i, "a") || t.is(i, "an")) {
      group = 1;
      i++;
      if (t.isHyphen(i)) {
        i++;
      }
    }
    int end = at;
    while (i < t.count()) {
      if (t.has(i, WordClass.NUMERAL) && small(tables.numeral(t.id(i)))) {
        i++;
        end = i;
      } else if (t.has(i, WordClass.SCALE) && scale(i)) {
        i++;
        end = i;
      } else {
        break;
      }
      int next = over(i);
      if (next < 0) {
        break;
      }
      i = next;
    }
    return end;
  }

  /** The next word that may belong, past a hyphen, "and" or comma; -1 when none may. */
  private int over(int i) {
    if (t.isHyphen(i)) {
      return t.has(i + 1, WordClass.NUMERAL) || t.has(i + 1, WordClass.SCALE) ? i + 1 : -1;
    }
    if (t.is(i, "and")) {
      return joined && (lastWasHundred || lastWasScale) && mayJoin(i + 1) ? i + 1 : -1;
    }
    if (t.is(i, ',')) {
      return lastWasScale && !lastWasHundred && joined && ownScale(i + 1) ? i + 1 : -1;
    }
    return i;
  }

  /** Whether what follows "and" is smaller than what stands before it. */
  private boolean mayJoin(int at) {
    if (!t.has(at, WordClass.NUMERAL)) {
      return false;
    }
    int i = at;
    BigDecimal biggest = BigDecimal.ONE;
    boolean hundred = false;
    while (t.has(i, WordClass.NUMERAL) || t.has(i, WordClass.SCALE) || t.isHyphen(i)) {
      QuantityTables.Scale scale = t.has(i, WordClass.SCALE) ? tables.scale(t.id(i)) : null;
      if (scale != null) {
        if (scale.value().intValue() == 100) {
          hundred = true;
        }
        biggest = biggest.max(scale.value());
      }
      i++;
      if (i > at + 12) {
        return false;
      }
    }
    BigDecimal below = t.has(i, WordClass.DENOMINATOR) ? tables.denominator(t.id(i)) : null;
    if (below != null) {
      // "A hundred and three fifths" ends in a part, "a hundred and thirty fifths" is none.
      return lastWasHundred
          && i == at + 1
          && below.compareTo(BigDecimal.valueOf(tables.numeral(t.id(at)))) <= 0;
    }
    if (lastWasHundred) {
      return !hundred && biggest.compareTo(limit) < 0;
    }
    return biggest.compareTo(lastScale) < 0 && lastScale.compareTo(THOUSAND) >= 0;
  }

  /** Whether a further group with a scale of its own begins here. */
  private boolean ownScale(int at) {
    for (int i = at; i < at + 8 && i < t.count(); i++) {
      QuantityTables.Scale scale = t.has(i, WordClass.SCALE) ? tables.scale(t.id(i)) : null;
      if (scale != null && scale.value().compareTo(THOUSAND) >= 0) {
        return scale.value().compareTo(lastScale) < 0;
      }
      boolean inside =
          t.has(i, WordClass.NUMERAL) || scale != null || t.is(i, "and") || t.isHyphen(i);
      if (!inside) {
        return i > at && hundredBetween(at, i);
      }
    }
    return at < t.count() && hundredBetween(at, Math.min(at + 8, t.count()));
  }

  private boolean hundredBetween(int from, int to) {
    for (int i = from; i < to; i++) {
      if (t.is(i, "hundred")) {
        return true;
      }
    }
    return false;
  }

  private boolean small(int value) {
    if (group < 0) {
      group = value;
    } else if (value == 0) {
      return false;
    } else if (value < 10) {
      if (group % 10 != 0 || (group % 100 == 10) || group == 0) {
        return false;
      }
      group += value;
    } else {
      if (group % 100 != 0 || group == 0) {
        return false;
      }
      group += value;
    }
    lastWasScale = false;
    lastWasHundred = false;
    return true;
  }

  private boolean scale(int at) {
    QuantityTables.Scale scale = tables.scale(t.id(at));
    if (scale == null) {
      return false;
    }
    boolean fits =
        switch (scale.form()) {
          case WORD -> true;
          case PLURAL -> group >= 2 || total.signum() > 0;
          case AFTER_NUMERAL -> group >= 3 && group <= 12;
          case SIGN -> t.length(at) > 1 && group > 0;
          default -> false;
        };
    if (!fits) {
      return false;
    }
    BigDecimal value = scale.value();
    if (value.intValue() == 100) {
      if (group > 99 || group == 0 || hundreds) {
        return false;
      }
      group = Math.max(group, 1) * 100;
      hundreds = true;
      lastWasHundred = true;
      lastWasScale = false;
      lastScale = value;
      return true;
    }
    if (lastWasScale && group < 0) {
      if (total.compareTo(LARGEST) > 0) {
        return false;
      }
      total = total.multiply(value);
    } else if (value.compareTo(limit) < 0) {
      total = total.add(BigDecimal.valueOf(group < 0 ? 1 : group).multiply(value));
      limit = value;
    } else {
      return false;
    }
    group = -1;
    hundreds = false;
    lastScale = value;
    lastWasScale = true;
    lastWasHundred = false;
    return true;
  }
}
