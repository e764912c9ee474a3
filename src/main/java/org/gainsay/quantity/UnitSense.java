package org.gainsay.quantity;

import java.math.BigDecimal;
import org.gainsay.model.Unit;

/**
 * Whether a word that can be a unit is one here: "5 in" and "5 in May", "40 won" and "40 won
 * prizes".
 */
final class UnitSense {

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final Unit PERCENTAGE_POINT = Unit.named("percentage point");

  private static final Unit CELSIUS = Unit.named("celsius");
  private static final Unit FAHRENHEIT = Unit.named("fahrenheit");

  /** No weather is hotter than this in degrees Celsius. */
  private static final BigDecimal HOTTEST_CELSIUS = BigDecimal.valueOf(60);

  private static final int REACH = 12;

  /** "$40C", "Flat 26C", "seat 12F". */
  private static final long NO_HEAT_BEFORE =
      WordClass.mask(
          WordClass.CURRENCY_SIGN,
          WordClass.NAME_BEFORE,
          WordClass.IDENTIFIER_BEFORE,
          WordClass.ADDRESS_BEFORE);

  /** What follows a length of time, where a number would have what it counts. */
  private static final long GOES_ON =
      WordClass.mask(
          WordClass.PREPOSITION, WordClass.CONJUNCTION, WordClass.AUXILIARY, WordClass.VERB);

  private UnitSense() {}

  /**
   * Whether the word at {@code at} is the unit of the number.
   *
   * @param behind the token behind the unit
   * @param end the token behind the number
   */
  static boolean fits(
      Tokens t, Nouns nouns, Numeral numeral, Unit unit, int at, int behind, int end) {
    boolean glued = !t.spaced(at);
    boolean hyphen = t.isHyphen(end);
    if (behind - at > 1 && !t.isSign(at)) {
      return true;
    }
    if (t.length(at) == 1 && t.isWord(at)) {
      return letter(t, nouns, numeral, at, behind, glued);
    }
    switch (unit.name()) {
      case "inch":
        if (t.is(at, "in")) {
          // "A one-in-a-hundred-year flood".
          if (hyphen && t.isHyphen(behind)) {
            return false;
          }
          return hyphen
              || (glued
                  && (!t.isWord(behind) || t.is(behind, "of") || t.is(numeral.start() - 1, "ft")))
              || (numeral.isDigits()
                  && (behind >= t.count()
                      || t.isSign(behind)
                      || t.has(behind, Cue.MEASURED_BEHIND)));
        }
        return true;
      case "femtometre":
        return !t.upper(at);
      case "picometre":
        return !t.is(at, "pm")
            || t.flag(numeral.start(), Tokens.DECIMAL)
            || (numeral.end() == end && t.is(numeral.start() - 1, "is"));
      case "second":
        return !t.is(at, "second")
            || hyphen
            || numeral.value().compareTo(BigDecimal.ONE) == 0
            || numeral.kind() == Numeral.Kind.FRACTION;
      case "stone":
        return t.is(at, "stone") && WordClass.WEIGHT_CONTEXT.in(t.seen());
      case "cup":
        return t.is(behind, "of")
            || behind >= t.count()
            || t.isSign(behind)
            || numeral.kind() == Numeral.Kind.FRACTION
            || t.is(numeral.start() - 1, "add");
      case "league":
        return numeral.value().compareTo(BigDecimal.TEN) >= 0;
      case "bit":
        return hyphen || (t.is(at, "bits") && !t.is(behind, "of"));
      case "KRW":
        return numeral.value().compareTo(THOUSAND) >= 0 || numeral.hasScale();
      case "BRL", "PEN", "ALL", "CZK", "DEM", "BWP", "WST", "PGK":
        return !t.is(at, "real") || numeral.value().compareTo(THOUSAND) >= 0;
      case "point":
        return !t.is(behind, "of") || t.is(at, "points");
      case "degree":
        return numeral.isDigits() || !t.is(behind, "in") && !t.is(behind, "from");
      case "barrel":
        return !t.is(at, "bpd") || numeral.isDigits();
      case "carat", "kilotonne":
        return numeral.isDigits() || t.length(at) > 2;
      case "ratio":
        return glued && !t.isNumber(behind);
      default:
        return true;
    }
  }

  private static boolean letter(
      Tokens t, Nouns nouns, Numeral numeral, int at, int behind, boolean glued) {
    if (!numeral.isDigits()) {
      return false;
    }
    char c = t.firstChar(at);
    if (c == 'x') {
      return glued && !t.isNumber(behind);
    }
    if (c == 'C' || c == 'F') {
      int value = numeral.value().intValue();
      return value < 2000
          && !t.is(behind, '/')
          && (!nouns.isNounLike(behind) || t.has(behind, Cue.HEAT))
          && !t.hasAny(numeral.start() - 1, NO_HEAT_BEFORE);
    }
    if (c == 's' && glued && t.is(numeral.start() - 1, "m")) {
      return t.isNumber(numeral.start() - 2);
    }
    if (c == 'p' || c == 'd' || c == 's' || c == 'h') {
      return glued == (c != 's')
              && !t.isHyphen(behind)
              && !(t.is(behind, '.') && !t.spaced(behind + 1) && t.isWord(behind + 1))
          || (c == 'p' && glued && behind == t.count() - 1);
    }
    if (c == 'c') {
      return !t.is(behind, '.') || behind == t.count() - 1;
    }
    return (glued || c == 'g' || c == 'l' || c == 'm' || c == 't' || c == 'W' || c == 'V'
            || c == 'K')
        && (c != 'K' || !glued);
  }

  /** The unit an ambiguous one stands for: points of a rate are percentage points. */
  static Unit settle(Tokens t, Numeral numeral, Unit unit, int at) {
    boolean part =
        numeral.kind() == Numeral.Kind.FRACTION && t.is(at - 1, "a") && t.is(at - 2, "of");
    if (unit.name().equals("point")
        && (part || WordClass.PERCENT_CONTEXT.in(t.seen()))
        && numeral.value().compareTo(BigDecimal.valueOf(30)) <= 0) {
      return PERCENTAGE_POINT;
    }
    if (unit.name().equals("metre") && t.is(at, "m") && isMinutes(t, at, numeral.start())) {
      return Unit.named("minute");
    }
    boolean degree = unit.name().equals("degree") && t.isWord(at);
    if (degree && (t.is(numeral.start() - 1, "minus") || isHeat(t, at))) {
      return numeral.value().compareTo(HOTTEST_CELSIUS) <= 0 ? CELSIUS : FAHRENHEIT;
    }
    return unit;
  }

  /**
   * Whether "m" behind a number means minutes: "lasted 40m", "1h 20m", "5m 20s", "a 45m wait", "12m
   * late".
   *
   * @param start the first token of the number
   */
  static boolean isMinutes(Tokens t, int at, int start) {
    boolean timed = t.isNumber(at + 1) && t.is(at + 2, "s") && !t.spaced(at + 2);
    boolean late = t.is(at + 1, "late") || t.is(at + 1, "early");
    int before = start - 1;
    if (t.hasAny(before, WordClass.mask(WordClass.AUXILIARY, WordClass.PREPOSITION))) {
      before--;
    }
    boolean hours = t.is(start - 1, "h") && t.isNumber(start - 2);
    boolean named = t.is(at + 1, "wait") || t.is(at + 1, "delay") || t.is(at + 1, "queue");
    boolean counts = t.isWord(at + 1) && !t.hasAny(at + 1, GOES_ON);
    return timed || late || hours || named || (t.has(before, TimeCue.LASTS) && !counts);
  }

  /** "Temperatures of 41 degrees": no angle; which scale, the height of it tells. */
  private static boolean isHeat(Tokens t, int at) {
    for (int i = Math.max(0, at - REACH); i < Math.min(t.count(), at + REACH); i++) {
      if (t.has(i, Cue.HEAT)) {
        return true;
      }
    }
    return false;
  }
}
