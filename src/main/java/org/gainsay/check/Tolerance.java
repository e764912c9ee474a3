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

  /** Figures stand as they are written. */
  static Tolerance exact() {
    return Quantity::base;
  }

  /**
   * The default. A round figure allows half a unit of its last significant digit, at most 5 % of
   * its value; a figure with "about" and its like 10 %; counts below 100 without a hedge are exact.
   */
  static Tolerance rounding() {
    return new RoundingTolerance();
  }

  /** Each figure may stretch by this part of its value: {@code relative("0.05")} allows 5 %. */
  static Tolerance relative(String part) {
    BigDecimal share = new BigDecimal(part);
    if (share.signum() < 0) {
      throw new IllegalArgumentException("tolerance " + part + " is below 0");
    }
    return quantity -> RoundingTolerance.stretch(quantity.base(), share);
  }
}
