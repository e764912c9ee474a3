package org.gainsay.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Numbers as digits that a person reads and {@link QuantityNotation} reads back. */
final class Numerals {

  /** Numbers with more zeros than this are written with an exponent. */
  private static final int MOST_ZEROS = 40;

  private static final int LONGEST_DECIMAL = 20;
  private static final BigInteger LARGEST_DENOMINATOR = BigInteger.valueOf(1_000_000);

  private Numerals() {}

  /** Digits; a quotient kept to {@link Interval#PRECISION} as the fraction it is: 2/3. */
  static String show(BigDecimal value) {
    if (value.precision() > LONGEST_DECIMAL
        && value.precision() <= Interval.PRECISION.getPrecision()
        && Math.abs(value.scale()) <= MOST_ZEROS) {
      String fraction = fraction(value);
      if (fraction != null) {
        return fraction;
      }
    }
    return Math.abs((long) value.scale()) <= MOST_ZEROS + (long) value.precision()
        ? value.toPlainString()
        : value.toString();
  }

  /** The fraction with the smallest denominator that is this number to all its digits. */
  private static @Nullable String fraction(BigDecimal value) {
    BigInteger above = value.unscaledValue();
    BigInteger below = BigInteger.TEN.pow(Math.max(0, value.scale()));
    BigInteger[] numerators = {BigInteger.ZERO, BigInteger.ONE};
    BigInteger[] denominators = {BigInteger.ONE, BigInteger.ZERO};
    while (below.signum() != 0) {
      BigInteger[] step = floor(above, below);
      above = below;
      below = step[1];
      BigInteger numerator = step[0].multiply(numerators[1]).add(numerators[0]);
      BigInteger denominator = step[0].multiply(denominators[1]).add(denominators[0]);
      if (denominator.compareTo(LARGEST_DENOMINATOR) > 0) {
        return null;
      }
      BigDecimal quotient =
          new BigDecimal(numerator).divide(new BigDecimal(denominator), Interval.PRECISION);
      if (quotient.compareTo(value) == 0) {
        return numerator + "/" + denominator;
      }
      numerators = new BigInteger[] {numerators[1], numerator};
      denominators = new BigInteger[] {denominators[1], denominator};
    }
    return null;
  }

  private static BigInteger[] floor(BigInteger above, BigInteger below) {
    BigInteger[] parts = above.divideAndRemainder(below);
    return parts[1].signum() < 0
        ? new BigInteger[] {parts[0].subtract(BigInteger.ONE), parts[1].add(below)}
        : parts;
  }
}
