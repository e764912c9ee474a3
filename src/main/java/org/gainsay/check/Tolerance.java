package org.gainsay.check;

import java.math.BigDecimal;
import org.gainsay.model.Interval;
import org.gainsay.model.Quantity;

/**
 * How far a figure may stretch before it no longer fits another: the allowance for rounding and
 * hedges.
 */
@FunctionalInterface
public interface Tolerance {

  /** The values, in base units, that {@code quantity} is allowed; encloses its own. */
  Interval allow(Quantity quantity);

  /** Figures stand as they are written: "more than 40" and 40 do not fit, 40 and 40.0 do. */
  static Tolerance exact() {
    return new RelativeTolerance(BigDecimal.ZERO);
  }

  /**
   * The default. A round figure allows half a unit of its last significant digit, at most 5 % of
   * its value; a figure with "about" and its like 10 %; counts below 100 without a hedge are exact.
   * "nearly" stretches downward only, "just over" upward only; a stated end ("at least 43") stays
   * where it is. The percentages are conventions, chosen so that 7.2 billion fits 7.15 billion and
   * 67 % fits two-thirds, while 38 does not fit 43, nor 85 % two-thirds.
   */
  static Tolerance rounding() {
    return new RoundingTolerance();
  }

  /**
   * Each figure may stretch by this part of its value, both ways: {@code relative("0.05")} allows 5
   * %, hedged or not. The ends it is stretched to belong.
   *
   * @param part a decimal number, 0 or more
   * @throws IllegalArgumentException when it is none
   */
  static Tolerance relative(String part) {
    BigDecimal share;
    try {
      share = new BigDecimal(part);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "tolerance is no number: " + part + "; give a part of the value, such as 0.05", e);
    }
    if (share.signum() < 0) {
      throw new IllegalArgumentException(
          "tolerance " + part + " is below 0; give a part of the value, such as 0.05");
    }
    return new RelativeTolerance(share);
  }
}
