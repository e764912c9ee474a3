package org.gainsay.check;

import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.Objects;
import org.gainsay.model.Claim;
import org.gainsay.model.Gap;
import org.gainsay.model.Interval;
import org.gainsay.model.Quantity;
import org.jspecify.annotations.Nullable;

/** What the figures of claims allow, as stated and after the tolerance; worked out once each. */
final class Figures {

  /** So much may a figure exceed a lower bound of an earlier day before it has left it behind. */
  private static final BigDecimal GROWTH = new BigDecimal("1.25");

  private final Tolerance tolerance;
  private final IdentityHashMap<Quantity, Figure> known = new IdentityHashMap<>();

  private final IdentityHashMap<Claim, Figure> outgrown = new IdentityHashMap<>();

  Figures(Tolerance tolerance) {
    this.tolerance = tolerance;
  }

  /**
   * A figure in base units.
   *
   * @param stated the values its words allow
   * @param allowed those that the tolerance adds to them
   */
  record Figure(Interval stated, Interval allowed) {

    /** Whether some value fits both, as stated or after the allowance. */
    boolean fits(Figure other) {
      return stated.intersects(other.stated) || allowed.intersects(other.allowed);
    }
  }

  /** The figure of a claim, as later days leave it. */
  Figure of(Claim claim) {
    Figure outgrown = this.outgrown.get(claim);
    return outgrown == null ? of(claim.quantity()) : outgrown;
  }

  /** Whether two claims fit when their days are left out of account. */
  boolean fitAsWritten(Claim a, Claim b) {
    return of(a.quantity()).fits(of(b.quantity()));
  }

  /** Whether a claim gives a number and leaves open by how much it is exceeded: "at least 17". */
  boolean isLowerBound(Claim claim) {
    Interval stated = of(claim.quantity()).stated();
    return stated.low() != null && stated.high() == null && stated.low().signum() > 0;
  }

  /** Takes a lower bound of what then moved on as not much more than its number. */
  void outgrow(Claim claim) {
    Interval stated = of(claim.quantity()).stated();
    BigDecimal low = Objects.requireNonNull(stated.low(), "the number of a lower bound");
    Interval most = new Interval(low, low.multiply(GROWTH), stated.lowInclusive(), false);
    outgrown.put(claim, new Figure(Interval.exactly(low), hull(Interval.exactly(low), most)));
  }

  Figure of(Quantity quantity) {
    return known.computeIfAbsent(
        quantity, q -> new Figure(q.base(), hull(q.base(), tolerance.allow(q))));
  }

  /** The smallest interval with both in it: a tolerance never takes a stated value away. */
  private static Interval hull(Interval stated, Interval allowed) {
    boolean lowInside = allowed.low() == null || enclosesLow(allowed, stated);
    boolean highInside = allowed.high() == null || enclosesHigh(allowed, stated);
    Interval low = lowInside ? allowed : stated;
    Interval high = highInside ? allowed : stated;
    return new Interval(low.low(), high.high(), low.lowInclusive(), high.highInclusive());
  }

  private static boolean enclosesLow(Interval outer, Interval inner) {
    return from(outer).encloses(from(inner));
  }

  private static boolean enclosesHigh(Interval outer, Interval inner) {
    return to(outer).encloses(to(inner));
  }

  private static Interval from(Interval interval) {
    return new Interval(interval.low(), null, interval.lowInclusive(), false);
  }

  private static Interval to(Interval interval) {
    return new Interval(null, interval.high(), false, interval.highInclusive());
  }

  /** The distance between the nearest stated values of two figures that share none. */
  static Gap gap(Interval a, Interval b) {
    if (a.intersects(b)) {
      return new Gap(BigDecimal.ZERO, BigDecimal.ZERO);
    }
    BigDecimal below = a.isBelow(b) ? end(a.high()) : end(b.high());
    BigDecimal above = a.isBelow(b) ? end(b.low()) : end(a.low());
    BigDecimal absolute = above.subtract(below);
    BigDecimal larger = above.abs().max(below.abs());
    BigDecimal relative =
        larger.signum() == 0
            ? BigDecimal.ZERO
            : absolute.divide(larger, Interval.PRECISION).min(BigDecimal.ONE);
    return new Gap(plain(absolute), plain(relative));
  }

  private static BigDecimal end(@Nullable BigDecimal end) {
    if (end == null) {
      throw new IllegalArgumentException("an interval without this end is not apart on that side");
    }
    return end;
  }

  private static BigDecimal plain(BigDecimal value) {
    return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
  }
}
