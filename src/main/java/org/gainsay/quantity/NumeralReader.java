package org.gainsay.quantity;

import java.math.BigDecimal;
import org.gainsay.model.Interval;
import org.jspecify.annotations.Nullable;

/** Reads numerals: digits, number words, and scales, with what English joins them by. */
final class NumeralReader {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  /** A blood pressure of 130/80 is no fraction. */
  private static final int PRESSURE = 20;

  private final Tokens t;
  private final QuantityTables tables;

  NumeralReader(Tokens tokens, QuantityTables tables) {
    this.t = tokens;
    this.tables = tables;
  }

  /** The cardinal that begins at a token; {@code joined} lets "two hundred and five" be one. */
  @Nullable Numeral cardinal(int at, boolean joined) {
    if (t.isNumber(at)) {
      return t.flag(at, Tokens.CHAIN) ? null : digits(at, joined);
    }
    if (t.has(at, WordClass.FRACTION_SIGN)) {
      BigDecimal value = tables.fractionSign(t.id(at));
      return value == null ? null : scaled(at, at + 1, value, Numeral.Kind.FRACTION, false);
    }
    if (t.has(at, WordClass.NUMERAL)) {
      Numeral decimal = pointWords(at);
      return decimal != null ? decimal : words(at, joined);
    }
    if ((t.is(at, "a") || t.is(at, "an")) && isWordScale(skipHyphen(at + 1))) {
      return words(at, joined);
    }
    if (isWordScale(at) && bareScale(at)) {
      return words(at, joined);
    }
    return null;
  }

  private int skipHyphen(int at) {
    return t.isHyphen(at) ? at + 1 : at;
  }

  private boolean isWordScale(int at) {
    if (!t.has(at, WordClass.SCALE)) {
      return false;
    }
    QuantityTables.Scale scale = tables.scale(t.id(at));
    return scale != null && scale.form() == QuantityTables.Form.WORD;
  }

  /** "Hundred and seventy", "about thousand litres": a scale without its number. */
  private boolean bareScale(int at) {
    return at == 0 && !t.is(at, "dozen") || t.is(at - 1, "about") || t.is(at - 1, "nearly");
  }

  private Numeral digits(int at, boolean joined) {
    BigDecimal value = t.number(at);
    int end = at + 1;
    boolean plain = t.isPlainWhole(at);
    int power = power(at);
    if (power > 0) {
      int exponent = t.whole(power);
      BigDecimal raised = value.pow(exponent, Interval.PRECISION);
      boolean below = t.isHyphen(power - 1);
      if (raised.signum() != 0) {
        value = below ? BigDecimal.ONE.divide(raised, Interval.PRECISION) : raised;
        return Numeral.of(at, power + 1, value, Numeral.Kind.DIGITS, BigDecimal.ONE);
      }
    }
    boolean times = t.is(end, "x") && !t.spaced(end) && t.isNumber(end + 1) && !t.spaced(end + 1);
    if (times && power(end + 1) > 0) {
      Numeral raised = digits(end + 1, false);
      BigDecimal product = value.multiply(raised.value(), Interval.PRECISION);
      return Numeral.of(at, raised.end(), product, Numeral.Kind.DIGITS, BigDecimal.ONE);
    }
    BigDecimal part = t.has(end, WordClass.FRACTION_SIGN) ? tables.fractionSign(t.id(end)) : null;
    if (part != null) {
      value = value.add(part);
      end++;
      plain = false;
    } else if (plain && t.isNumber(end) && isSlashFraction(end)) {
      value = value.add(slashValue(end));
      end += 3;
      plain = false;
    } else if (plain && isSlashFraction(at)) {
      BigDecimal fraction = slashValue(at);
      end = at + 3;
      if (t.is(end, "s") && !t.spaced(end)) {
        end++;
      }
      return scaled(at, end, fraction, Numeral.Kind.FRACTION, false);
    }
    return scaled(at, end, value, plain ? Numeral.Kind.PLAIN_DIGITS : Numeral.Kind.DIGITS, joined);
  }

  /** The token of the exponent in 2^10 or 2.5^-1, 0 when there is none. */
  private int power(int at) {
    if (!t.is(at + 1, '^') || t.spaced(at + 1) || t.spaced(at + 2)) {
      return 0;
    }
    int i = t.isHyphen(at + 2) ? at + 3 : at + 2;
    return t.isPlainWhole(i) && !t.spaced(i) && t.whole(i) >= 0 && t.whole(i) < 100 ? i : 0;
  }

  /** 1/4, 3/15: a small whole over another; not a date (5/17/2018) and no 9/11 or 24/7. */
  boolean isSlashFraction(int at) {
    if (!t.is(at + 1, '/') || t.spaced(at + 1) || t.spaced(at + 2) || t.is(at + 3, '/')) {
      return false;
    }
    int above = t.whole(at);
    int below = t.whole(at + 2);
    boolean known =
        (above == 9 && below == 11)
            || (above == 24 && below == 7)
            || (above > below && below >= PRESSURE);
    return above > 0 && below > 1 && below <= 1000 && !known && above < 1000 && !t.is(at - 1, '/');
  }

  private BigDecimal slashValue(int at) {
    return t.number(at).divide(t.number(at + 2), Interval.PRECISION);
  }

  /** Scales, "and a half", and what follows "hundred and". */
  private Numeral scaled(int at, int end, BigDecimal value, Numeral.Kind kind, boolean joined) {
    BigDecimal scale = BigDecimal.ONE;
    Numeral.Kind now = kind;
    Numeral half = half(at, end, value, BigDecimal.ONE, joined);
    if (half != null) {
      value = half.value();
      end = half.end();
      now = Numeral.Kind.DIGITS;
    }
    while (true) {
      int next = scaleAt(end, at, scale);
      if (next < 0) {
        break;
      }
      QuantityTables.Scale found = tables.scale(t.id(next));
      if (found == null) {
        break;
      }
      scale = scale.multiply(found.value());
      value = value.multiply(found.value());
      end = next + 1;
      now = Numeral.Kind.DIGITS;
    }
    if (scale.compareTo(BigDecimal.ONE) > 0) {
      half = half(at, end, value, scale, joined);
      if (half != null) {
        value = half.value();
        end = half.end();
      } else if (joined
          && scale.compareTo(HUNDRED) == 0
          && t.is(end, "and")
          && t.isNumber(end + 1)) {
        int rest = t.whole(end + 1);
        if (rest > 0 && rest < 100 && !t.is(at - 1, "between")) {
          value = value.add(BigDecimal.valueOf(rest));
          end += 2;
        }
      }
    }
    return Numeral.of(at, end, value, now, scale);
  }

  /** "X and a half", "X and three quarters": X of the unit, or of the scale before "and". */
  private @Nullable Numeral half(
      int at, int end, BigDecimal value, BigDecimal unit, boolean joined) {
    int and = t.isHyphen(end) && t.isHyphen(end + 2) ? end + 1 : end;
    if (!joined || !t.is(and, "and")) {
      return null;
    }
    int i = skipHyphen(and + 1);
    BigDecimal above = BigDecimal.ONE;
    if (t.is(i, "a") || t.is(i, "an")) {
      i++;
    } else if (t.has(i, WordClass.NUMERAL)) {
      Numeral top = words(i, false);
      if (top == null) {
        return null;
      }
      above = top.value();
      i = top.end();
    } else {
      return null;
    }
    i = skipHyphen(i);
    BigDecimal below = t.has(i, WordClass.DENOMINATOR) ? tables.denominator(t.id(i)) : null;
    if (below == null || above.compareTo(below) >= 0) {
      return null;
    }
    if (t.isHyphen(i + 1) || t.is(i + 1, "of")) {
      return null;
    }
    BigDecimal part = above.divide(below, Interval.PRECISION);
    BigDecimal base = unit;
    QuantityTables.Scale smaller = isWordScale(i + 1) ? tables.scale(t.id(i + 1)) : null;
    if (smaller != null && smaller.value().compareTo(unit) < 0) {
      BigDecimal more = part.multiply(smaller.value(), Interval.PRECISION);
      return Numeral.of(at, i + 2, value.add(more), Numeral.Kind.DIGITS, unit);
    }
    if (unit.compareTo(HUNDRED) == 0) {
      base = BigDecimal.ONE;
    }
    return Numeral.of(
        at, i + 1, value.add(part.multiply(base, Interval.PRECISION)), Numeral.Kind.DIGITS, unit);
  }

  /** The token of the scale that multiplies the number ending before {@code end}, or -1. */
  private int scaleAt(int end, int start, BigDecimal soFar) {
    int at = end;
    if (t.isHyphen(end) && isWordScale(end + 1)) {
      at = end + 1;
    }
    if (!t.has(at, WordClass.SCALE)) {
      return -1;
    }
    QuantityTables.Scale scale = tables.scale(t.id(at));
    if (scale == null) {
      return -1;
    }
    boolean ok =
        switch (scale.form()) {
          case WORD -> true;
          // "16.20 Dozens are loose" begins with the hour.
          case PLURAL -> !(t.flag(start, Tokens.DECIMAL) && t.capital(at));
          case SIGN -> AbbreviatedScale.fits(t, at, start, soFar);
          case MONEY_SIGN ->
              soFar.compareTo(BigDecimal.ONE) == 0 && AbbreviatedScale.fitsMoney(t, at, start);
          default -> false;
        };
    return ok ? at : -1;
  }

  /** "Two point two million", "nought point nought three". */
  private @Nullable Numeral pointWords(int at) {
    int tens = tables.numeral(t.id(at));
    int ones = t.isHyphen(at + 1) && tens >= 20 ? tables.numeral(t.id(at + 2)) : 0;
    int point = ones > 0 && ones < 10 ? at + 3 : at + 1;
    int whole = point > at + 1 ? tens + ones : tens;
    if (!t.is(point, "point") || !t.has(point + 1, WordClass.NUMERAL)) {
      return null;
    }
    StringBuilder value = new StringBuilder().append(whole).append('.');
    int i = point + 1;
    while (t.has(i, WordClass.NUMERAL) && i < point + 12) {
      value.append(tables.numeral(t.id(i)));
      i++;
    }
    return scaled(at, i, new BigDecimal(value.toString()), Numeral.Kind.DIGITS, false);
  }

  /** Number words: the groups of hundreds, each with its scale, from the greatest down. */
  @Nullable Numeral words(int at, boolean joined) {
    WordNumber number = new WordNumber(t, tables, joined);
    int end = number.read(at);
    if (end == at) {
      return null;
    }
    BigDecimal value = number.value();
    Numeral half = half(at, end, value, number.lastScale(), joined);
    if (half == null) {
      return Numeral.of(at, end, value, Numeral.Kind.WORDS, number.lastScale());
    }
    if (number.lastScale().compareTo(THOUSAND) < 0) {
      return scaled(at, half.end(), half.value(), Numeral.Kind.WORDS, false);
    }
    return half;
  }
}
