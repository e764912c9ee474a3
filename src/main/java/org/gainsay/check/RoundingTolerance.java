package org.gainsay.check;

import java.math.BigDecimal;
import org.gainsay.model.Dimension;
import org.gainsay.model.Interval;
import org.gainsay.model.Quantity;
import org.gainsay.model.Unit;
import org.jspecify.annotations.Nullable;

/**
 * The allowance for rounding and hedges.
 *
 * <p>A figure without a hedge stretches by half a unit of its last significant digit, at most 5 %
 * of its value; a fraction in words ("a third") by the 5 %; a count below 100 not at all. A hedge
 * stretches it by 10 %: "about" both ways, "nearly" downward, "just over" upward. Where only one
 * end is stated ("at least 43", "up to 300") the end stays where it is, unless a hedge moves it. A
 * word for a magnitude ("dozens", "thousands") stretches upward by more than an order, since
 * writers use it so; other words without a figure ("several", "a majority") stand by their
 * convention.
 */
final class RoundingTolerance implements Tolerance {

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal MOST_FOR_ROUNDING = new BigDecimal("0.05");
  private static final BigDecimal FOR_HEDGE = new BigDecimal("0.10");
  private static final BigDecimal HUNDRED = new BigDecimal("100");
  private static final BigDecimal SMALLEST_OF_MAGNITUDE = new BigDecimal("20");

  private static final BigDecimal BELOW_MAGNITUDE = new BigDecimal("0.2");

  // "thousands" may be said of 120,000, hardly of a million
  private static final BigDecimal ABOVE_MAGNITUDE = new BigDecimal("20");

  @Override
  public Interval allow(Quantity quantity) {
    Interval allowed = quantity.unit().toBase(allowAsWritten(quantity));
    return quantity.hedge().isNone() ? open(allowed, quantity.base()) : allowed;
  }

  private static Interval allowAsWritten(Quantity quantity) {
    Interval stated = quantity.interval();
    return switch (quantity.hedge().kind()) {
      case NONE -> round(stated, quantity.unit());
      case AROUND -> stretch(stated, FOR_HEDGE, FOR_HEDGE);
      case BELOW -> stretch(stated, FOR_HEDGE, BigDecimal.ZERO);
      case ABOVE -> stretch(stated, BigDecimal.ZERO, FOR_HEDGE);
      case VAGUE -> vague(stated, quantity.unit());
    };
  }

  private static Interval round(Interval stated, Unit unit) {
    if (!stated.isBounded() || stated.contains(BigDecimal.ZERO)) {
      return stated;
    }
    BigDecimal below = rounding(stated.low(), unit);
    BigDecimal above = rounding(stated.high(), unit);
    return stated.widen(below, above);
  }

  /**
   * Without the ends that rounding moved: half a unit off rounds to the next figure, so 84 and 85
   * percent must not meet at 84.5.
   */
  private static Interval open(Interval wide, Interval stated) {
    if (wide.low() == null || wide.high() == null || wide.isPoint()) {
      return wide;
    }
    return new Interval(
        wide.low(),
        wide.high(),
        wide.lowInclusive() && isAt(wide.low(), stated.low()),
        wide.highInclusive() && isAt(wide.high(), stated.high()));
  }

  private static boolean isAt(BigDecimal end, @Nullable BigDecimal stated) {
    return stated != null && end.compareTo(stated) == 0;
  }

  /** How far a figure of this value may be off because it was rounded. */
  private static BigDecimal rounding(@Nullable BigDecimal value, Unit unit) {
    if (value == null || (isCount(unit) && value.abs().compareTo(HUNDRED) < 0)) {
      return BigDecimal.ZERO;
    }
    BigDecimal most = value.abs().multiply(MOST_FOR_ROUNDING);
    if (unit.equals(Unit.SHARE)) {
      return most;
    }
    BigDecimal half = HALF.scaleByPowerOfTen(-value.stripTrailingZeros().scale());
    return half.min(most);
  }

  private static Interval vague(Interval stated, Unit unit) {
    BigDecimal low = stated.low();
    boolean magnitude =
        unit.dimension() != Dimension.SHARE
            && low != null
            && low.compareTo(SMALLEST_OF_MAGNITUDE) >= 0;
    return magnitude ? stretch(stated, BELOW_MAGNITUDE, ABOVE_MAGNITUDE) : stated;
  }

  private static boolean isCount(Unit unit) {
    return unit.dimension() == Dimension.COUNT;
  }

  private static Interval stretch(Interval stated, BigDecimal down, BigDecimal up) {
    return stated.widen(part(stated.low(), down), part(stated.high(), up));
  }

  private static BigDecimal part(@Nullable BigDecimal end, BigDecimal share) {
    return end == null ? BigDecimal.ZERO : end.abs().multiply(share);
  }

  /** Each end moved outward by this part of its value. */
  static Interval stretch(Interval base, BigDecimal share) {
    return stretch(base, share, share);
  }

  @Override
  public String toString() {
    return "round and hedged figures may stretch";
  }
}
