package org.gainsay.model;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * A set of numbers without gaps: everything from {@code low} to {@code high}. "43" is [43..43], "at
 * least 43" [43..∞), "more than 40" (40..∞), "40 to 45" [40..45].
 *
 * <p>Never empty. Numbers are exact decimals; a fraction that has no finite decimal, like two
 * thirds, is kept to 34 digits, so that equal fractions are equal numbers.
 *
 * @param low the lower end, null when there is none
 * @param high the upper end, null when there is none
 * @param lowInclusive whether {@code low} itself belongs; false when there is no lower end
 * @param highInclusive whether {@code high} itself belongs; false when there is no upper end
 */
public record Interval(
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    boolean lowInclusive,
    boolean highInclusive) {

  /** The precision of numbers that have no finite decimal. */
  public static final MathContext PRECISION = MathContext.DECIMAL128;

  /** So many digits are an int. */
  private static final int FEW_DIGITS = 9;

  public Interval {
    low = low == null ? null : canonical(low);
    high = high == null ? null : canonical(high);
    if (low != null && high != null) {
      int order = low.compareTo(high);
      if (order > 0 || (order == 0 && !(lowInclusive && highInclusive))) {
        throw new IllegalArgumentException(
            "no number lies in "
                + show(low, high, lowInclusive, highInclusive)
                + "; give the lower end first, and let both belong when they are one number");
      }
    }
    if ((low == null && lowInclusive) || (high == null && highInclusive)) {
      throw new IllegalArgumentException("an end that is not there cannot be inclusive");
    }
  }

  /** Without trailing zeros, since 2.0 and 2.00 are one number but not equal as BigDecimal. */
  static BigDecimal canonical(BigDecimal value) {
    if (value.signum() == 0) {
      return BigDecimal.ZERO;
    }
    // Most numbers are small and whole, and do not end in 0.
    boolean small = value.scale() == 0 && value.precision() <= FEW_DIGITS;
    return small && value.intValue() % 10 != 0 ? value : value.stripTrailingZeros();
  }

  /** Exactly this number. */
  public static Interval exactly(BigDecimal value) {
    return new Interval(value, value, true, true);
  }

  /** This number or more. */
  public static Interval atLeast(BigDecimal low) {
    return new Interval(low, null, true, false);
  }

  /** More than this number, which is itself left out. */
  public static Interval moreThan(BigDecimal low) {
    return new Interval(low, null, false, false);
  }

  /**
   * This number or less; for counts and other figures that cannot be negative use {@link #between}.
   */
  public static Interval atMost(BigDecimal high) {
    return new Interval(null, high, false, true);
  }

  /** Less than this number, which is itself left out. */
  public static Interval lessThan(BigDecimal high) {
    return new Interval(null, high, false, false);
  }

  /** Both ends belong. */
  public static Interval between(BigDecimal low, BigDecimal high) {
    return new Interval(low, high, true, true);
  }

  /** Whether it holds a single number. */
  public boolean isPoint() {
    return low != null && high != null && low.compareTo(high) == 0;
  }

  /**
   * The end that tells the order of the values: 40 of "40", "more than 40", "under 40" and "40 to
   * 45". Null when it is unbounded on both sides.
   */
  public @Nullable BigDecimal tellingEnd() {
    return low == null || low.signum() == 0 ? high : low;
  }

  /**
   * Whether two intervals tell numbers above 0 that differ only in the noughts behind their digits,
   * or in where the point stands, as 1,200 and 12,000 do. Numbers of a single digit never do: those
   * are soon alike by chance. Symmetric; false for equal numbers.
   */
  public boolean differsInNoughts(Interval other) {
    BigDecimal x = tellingEnd();
    BigDecimal y = other.tellingEnd();
    if (x == null || y == null || x.signum() <= 0 || y.signum() <= 0 || x.compareTo(y) == 0) {
      return false;
    }
    BigDecimal digits = x.stripTrailingZeros();
    return digits.precision() > 1
        && digits.unscaledValue().equals(y.stripTrailingZeros().unscaledValue());
  }

  /**
   * Whether two intervals tell numbers above 0 of equally many digits that differ only in two of
   * them standing in each other's place, as 1.3 and 3.1 do. Symmetric; false for equal numbers.
   */
  public boolean hasDigitsSwapped(Interval other) {
    return Digits.areSwapped(this, other);
  }

  /** Whether both ends are there. */
  public boolean isBounded() {
    return low != null && high != null;
  }

  /** Whether {@code value} belongs; an end does only when it is inclusive. */
  public boolean contains(BigDecimal value) {
    return fromLow(value) && toHigh(value);
  }

  private boolean fromLow(BigDecimal value) {
    if (low == null) {
      return true;
    }
    int order = value.compareTo(low);
    return lowInclusive ? order >= 0 : order > 0;
  }

  private boolean toHigh(BigDecimal value) {
    if (high == null) {
      return true;
    }
    int order = value.compareTo(high);
    return highInclusive ? order <= 0 : order < 0;
  }

  /** Whether some number lies in both: "more than 40" and "40" share none. Symmetric. */
  public boolean intersects(Interval other) {
    return !isBelow(other) && !other.isBelow(this);
  }

  /** Whether every number here lies below every number there. */
  public boolean isBelow(Interval other) {
    if (high == null || other.low == null) {
      return false;
    }
    int order = high.compareTo(other.low);
    return order < 0 || (order == 0 && !(highInclusive && other.lowInclusive));
  }

  /** Whether every number of {@code other} lies here; an interval encloses itself. */
  public boolean encloses(Interval other) {
    return enclosesLow(other) && enclosesHigh(other);
  }

  private boolean enclosesLow(Interval other) {
    if (low == null) {
      return true;
    }
    if (other.low == null) {
      return false;
    }
    int order = other.low.compareTo(low);
    return order > 0 || (order == 0 && (lowInclusive || !other.lowInclusive));
  }

  private boolean enclosesHigh(Interval other) {
    if (high == null) {
      return true;
    }
    if (other.high == null) {
      return false;
    }
    int order = other.high.compareTo(high);
    return order < 0 || (order == 0 && (highInclusive || !other.highInclusive));
  }

  /** Every number times {@code factor}, which must be positive. */
  public Interval scale(BigDecimal factor) {
    if (factor.signum() <= 0) {
      throw new IllegalArgumentException("factor is not above 0: " + factor);
    }
    // Most figures are in a base unit already, and are asked for in it again and again.
    if (factor.compareTo(BigDecimal.ONE) == 0
        && isWithinPrecision(low)
        && isWithinPrecision(high)) {
      return this;
    }
    return new Interval(
        low == null ? null : low.multiply(factor, PRECISION),
        high == null ? null : high.multiply(factor, PRECISION),
        lowInclusive,
        highInclusive);
  }

  private static boolean isWithinPrecision(@Nullable BigDecimal end) {
    return end == null || end.precision() <= PRECISION.getPrecision();
  }

  /** Every number plus {@code distance}. */
  public Interval shift(BigDecimal distance) {
    if (distance.signum() == 0) {
      return this;
    }
    return new Interval(
        low == null ? null : low.add(distance),
        high == null ? null : high.add(distance),
        lowInclusive,
        highInclusive);
  }

  /** The ends rounded to so many digits. */
  Interval round(MathContext digits) {
    return new Interval(
        low == null ? null : low.round(digits),
        high == null ? null : high.round(digits),
        lowInclusive,
        highInclusive);
  }

  /**
   * The interval with its ends moved outward. An end that is not there stays so; an end that moves
   * belongs to the result.
   */
  public Interval widen(BigDecimal below, BigDecimal above) {
    return new Interval(
        low == null ? null : low.subtract(below),
        high == null ? null : high.add(above),
        low != null && (lowInclusive || below.signum() > 0),
        high != null && (highInclusive || above.signum() > 0));
  }

  /**
   * As a mathematician writes it: {@code [43..∞)}; a single number as itself; a fraction without a
   * finite decimal as a fraction, {@code 2/3}.
   */
  @Override
  public String toString() {
    return isPoint() && low != null
        ? Numerals.show(low)
        : show(low, high, lowInclusive, highInclusive);
  }

  private static String show(
      @Nullable BigDecimal low, @Nullable BigDecimal high, boolean withLow, boolean withHigh) {
    return (withLow ? "[" : "(")
        + (low == null ? "-∞" : Numerals.show(low))
        + ".."
        + (high == null ? "∞" : Numerals.show(high))
        + (withHigh ? "]" : ")");
  }
}
