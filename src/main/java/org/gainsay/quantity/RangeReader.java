package org.gainsay.quantity;

import java.math.BigDecimal;
import org.gainsay.model.Interval;
import org.gainsay.model.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Reads a second number that makes a range with the first: "40 to 45", "between 2l and 7l", "two or
 * three".
 */
final class RangeReader {

  private final Tokens t;
  private final NumeralReader numerals;
  private final FractionReader fractions;
  private final UnitReader units;
  private final ChangeReader changes;

  RangeReader(
      Tokens tokens,
      NumeralReader numerals,
      FractionReader fractions,
      UnitReader units,
      ChangeReader changes) {
    this.t = tokens;
    this.fractions = fractions;
    this.numerals = numerals;
    this.units = units;
    this.changes = changes;
  }

  /** Widens the draft to a range when one follows. Its unit, if any, is already read. */
  boolean read(Draft draft) {
    Numeral first = draft.numeral;
    if (!first.interval().isPoint()
        || first.kind() == Numeral.Kind.MULTIPLE
        || first.kind() == Numeral.Kind.NOUGHT) {
      return false;
    }
    int before = draft.start - 1;
    boolean between = t.is(before, "between");
    boolean from = t.is(before, "from");
    int link = draft.end;
    boolean dash = t.isDash(link) || t.is(link, '~');
    boolean to = t.is(link, "to");
    boolean or = t.is(link, "or");
    if (dash
        && t.isHyphen(before)
        && !t.spaced(draft.start)
        && t.has(before - 1, WordClass.NUMERAL)) {
      return false;
    }
    if (!(dash || to || or || (between && t.is(link, "and")) || (from && t.is(link, "and")))) {
      return false;
    }
    if ((to || from) && changes.isMove(draft, from)) {
      return false;
    }
    // "Rose by 12 to 56" is a move and where it led; "by 5 to 10 percent", "by 5 to 10 jobs" a
    // range.
    boolean led = to && t.is(before, "by") && draft.isCount() && changes.isMoved(before);
    int at = link + 1;
    while (t.has(at, Cue.RANGE_FILLER)) {
      at++;
    }
    if (t.has(at, WordClass.CURRENCY_SIGN) && !t.isNumber(at)) {
      while (t.has(at, WordClass.CURRENCY_SIGN) || t.is(at, '.')) {
        at++;
      }
    }
    boolean below = isMinus(at);
    boolean part = between && first.kind() == Numeral.Kind.FRACTION;
    Numeral second = part ? fractions.fraction(at) : second(below ? at + 1 : at);
    if (second == null || !second.interval().isPoint() || led && isClosed(second.end())) {
      return false;
    }
    UnitReader.Found unit = units.currencyBefore(second.start(), link + 1);
    int end = second.end();
    if (unit == null) {
      unit = units.after(second, end);
      end = unit == null ? end : unit.end();
    }
    boolean ownUnit = !draft.unit.equals(first.unit());
    if (ownUnit && unit != null && !unit.unit().comparableWith(draft.unit)) {
      return false;
    }
    if (to && ownUnit && unit != null && t.is(before, "by")) {
      return false;
    }
    if (ownUnit && unit == null && !(dash || or || between || from)) {
      return false;
    }
    BigDecimal low = inherit(first, second);
    BigDecimal high = below ? second.value().negate() : second.value();
    BigDecimal start = draft.interval.low();
    if (start != null && start.signum() < 0) {
      low = low.negate();
    }
    // "Between minus 5 and minus 10": the colder end may stand last.
    if (below && low.signum() < 0 && low.compareTo(high) > 0) {
      BigDecimal colder = high;
      high = low;
      low = colder;
    }
    if (low.compareTo(high) >= 0
        || !alike(first, second)
        || (or && low.signum() > 0 && !near(low, high))) {
      return false;
    }
    if (dash && t.isDash(end) && t.isNumber(end + 1)) {
      return false;
    }
    Unit shared = unit != null ? unit.unit() : draft.unit;
    if (ownUnit && unit != null) {
      low = draft.unit.toBase(Interval.exactly(low)).low();
      if (low != null && shared.offset().signum() == 0 && draft.unit.offset().signum() == 0) {
        low = low.divide(shared.factor(), Interval.PRECISION);
      } else {
        low = start != null && start.signum() < 0 ? start : inherit(first, second);
      }
      if (low == null || low.compareTo(high) >= 0) {
        return false;
      }
    }
    draft.interval = Interval.between(low, high);
    draft.unit = shared.equals(Unit.COUNT) && second.isShare() ? Unit.SHARE : shared;
    draft.end = end;
    draft.rule = "range";
    if (between || from) {
      draft.start = before;
      if (t.is(before - 1, "anywhere") || t.is(before - 1, "somewhere")) {
        draft.start--;
      }
    }
    return true;
  }

  private boolean isMinus(int at) {
    boolean sign = (t.isHyphen(at) || t.is(at, '−')) && t.spaced(at) && !t.spaced(at + 1);
    return sign || t.is(at, "minus");
  }

  private boolean isClosed(int end) {
    return end >= t.count() || t.isSign(end) && !t.is(end, '%') && !t.isHyphen(end);
  }

  private @Nullable Numeral second(int at) {
    if (t.isNumber(at)
        || t.has(at, WordClass.NUMERAL)
        || t.is(at, "a")
        || t.is(at, "one")
        || t.has(at, WordClass.SCALE)) {
      return numerals.cardinal(at, true);
    }
    return null;
  }

  /** "5 to 10 million" begins at five million; "500 to 2 million" does not. */
  private static BigDecimal inherit(Numeral first, Numeral second) {
    BigDecimal low = first.value();
    if (!first.hasScale() && second.hasScale()) {
      BigDecimal mantissa = second.value().divide(second.scale(), Interval.PRECISION);
      if (low.compareTo(mantissa) < 0) {
        return low.multiply(second.scale());
      }
    }
    return low;
  }

  private static boolean alike(Numeral first, Numeral second) {
    return first.isShare() == second.isShare() || first.isCardinal() == second.isCardinal();
  }

  /** "Two or three", "40 or 45", but "5 or 50" offers a choice. */
  private static boolean near(BigDecimal low, BigDecimal high) {
    return high.compareTo(low.multiply(BigDecimal.valueOf(2))) <= 0;
  }
}
