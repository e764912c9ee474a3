package org.gainsay.group;

import java.math.BigDecimal;
import org.gainsay.model.Claim;
import org.gainsay.model.Dimension;
import org.gainsay.model.Interval;
import org.gainsay.model.Region;
import org.jspecify.annotations.Nullable;

/**
 * What the figures themselves say about their measures. Two reports of one story that both give
 * 188,000 mean the same by it, however they word it; two figures a hundred times apart seldom do.
 */
final class SameFigure {

  /** How far apart conversions of one value may lie. */
  private static final BigDecimal CONVERTED = new BigDecimal("0.012");

  private static final BigDecimal FAR = BigDecimal.valueOf(12);
  private static final BigDecimal LARGE = BigDecimal.valueOf(1000);
  private static final int MANY_DIGITS = 3;
  private static final int SOME_DIGITS = 2;

  private SameFigure() {}

  /**
   * Whether both give one value that two measures would hardly share by chance.
   *
   * @param open whether their words leave it open; where they speak against it, only a value of
   *     many digits outweighs them
   */
  static boolean isTelling(Profile a, Profile b, boolean open) {
    Claim one = a.claim();
    Claim other = b.claim();
    if (!one.evidence().hasText()
        || !other.evidence().hasText()
        || one.quantity().dimension() != other.quantity().dimension()
        || isOneText(one, other)
        || a.wish() != b.wish()
        || a.populations().size() != b.populations().size()) {
      return false;
    }
    BigDecimal x = point(one.quantity().interval());
    BigDecimal y = point(other.quantity().interval());
    if (x == null || y == null) {
      return false;
    }
    int digits = Math.min(digits(x), digits(y));
    boolean converted = !one.quantity().unit().equals(other.quantity().unit());
    if (!(converted ? isNear(one, other) : x.compareTo(y) == 0)) {
      return false;
    }
    Dimension dimension = one.quantity().dimension();
    boolean share = dimension == Dimension.SHARE;
    boolean common = share || dimension == Dimension.DURATION;
    boolean large = x.abs().compareTo(LARGE) >= 0;
    if (open) {
      return digits >= SOME_DIGITS && !(common && digits < MANY_DIGITS && !isWorded(a, b));
    }
    return !share
        && (digits >= MANY_DIGITS
            || (digits >= SOME_DIGITS && (large || dimension != Dimension.COUNT)));
  }

  /** Whether two bare amounts are of different orders. */
  static boolean isFarOff(Profile a, Profile b) {
    BigDecimal x = point(a.claim().quantity().base());
    BigDecimal y = point(b.claim().quantity().base());
    if (x == null || y == null) {
      return false;
    }
    BigDecimal low = x.abs().min(y.abs());
    BigDecimal high = x.abs().max(y.abs());
    return low.signum() > 0 && high.compareTo(low.multiply(FAR)) > 0;
  }

  private static @Nullable BigDecimal point(Interval interval) {
    return interval.isPoint() ? interval.low() : null;
  }

  private static boolean isWorded(Profile a, Profile b) {
    return a.context().stream().anyMatch(b.context()::contains);
  }

  private static boolean isOneText(Claim a, Claim b) {
    return a.document().equals(b.document()) && isRunning(a.region()) == isRunning(b.region());
  }

  private static boolean isRunning(Region region) {
    return region == Region.BODY;
  }

  private static boolean isNear(Claim a, Claim b) {
    BigDecimal x = point(a.quantity().base());
    BigDecimal y = point(b.quantity().base());
    return x != null
        && y != null
        && x.subtract(y).abs().compareTo(x.abs().max(y.abs()).multiply(CONVERTED)) <= 0;
  }

  private static int digits(BigDecimal value) {
    return value.signum() == 0 ? 0 : value.stripTrailingZeros().precision();
  }
}
