package org.gainsay.check;

import java.math.BigDecimal;
import org.gainsay.model.Interval;
import org.gainsay.model.Quantity;

/** The allowance for rounding and hedges. */
final class RoundingTolerance implements Tolerance {

  @Override
  public Interval allow(Quantity quantity) {
    return quantity.base();
  }

  static Interval stretch(Interval base, BigDecimal share) {
    BigDecimal below = base.low() == null ? BigDecimal.ZERO : base.low().abs().multiply(share);
    BigDecimal above = base.high() == null ? BigDecimal.ZERO : base.high().abs().multiply(share);
    return base.widen(below, above);
  }
}
