package org.gainsay.check;

import java.math.BigDecimal;
import org.gainsay.model.Interval;
import org.gainsay.model.Quantity;

/**
 * Every figure may stretch by the same part of its value; by none, figures stand as written.
 *
 * @param part the part, 0 or more
 */
record RelativeTolerance(BigDecimal part) implements Tolerance {

  @Override
  public Interval allow(Quantity quantity) {
    return part.signum() == 0 ? quantity.base() : RoundingTolerance.stretch(quantity.base(), part);
  }

  @Override
  public String toString() {
    return part.signum() == 0
        ? "figures as written"
        : "figures may stretch by "
            + part.movePointRight(2).stripTrailingZeros().toPlainString()
            + " %";
  }
}
