package org.gainsay.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A unit of measurement and its way to the base unit of its dimension: {@code base = written *
 * factor + offset}. A mile is 1609.344 m; a degree Fahrenheit has both a factor and an offset.
 *
 * <p>Two units compare when their {@link #base()} is equal.
 *
 * @param name the unit as written in reports: {@code count}, {@code percent}, {@code mile}, {@code
 *     EUR}
 * @param base the base unit: {@code count}, {@code share}, {@code ratio}, {@code m}, {@code m2},
 *     {@code m3}, {@code m/s}, {@code kg}, {@code s}, {@code celsius}, an ISO 4217 code, or of a
 *     rate the two joined by a slash
 * @param dimension what it measures
 * @param factor how many base units one of this is; positive
 * @param offset what is added after scaling; zero but for temperatures
 */
public record Unit(
    String name, String base, Dimension dimension, BigDecimal factor, BigDecimal offset) {

  /** Things counted; the thing itself is the claim's subject, not a unit. */
  public static final Unit COUNT = of("count", "count", Dimension.COUNT, "1");

  /** Hundredths of a whole. */
  public static final Unit PERCENT = of("percent", "share", Dimension.SHARE, "0.01");

  /** Parts of a whole, written as a fraction. */
  public static final Unit SHARE = of("share", "share", Dimension.SHARE, "1");

  /** Times something else. */
  public static final Unit RATIO = of("ratio", "ratio", Dimension.RATIO, "1");

  public Unit {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(base, "base");
    Objects.requireNonNull(dimension, "dimension");
    if (factor.signum() <= 0) {
      throw new IllegalArgumentException("factor of " + name + " is not above 0: " + factor);
    }
    factor = Interval.canonical(factor);
    offset = Interval.canonical(offset);
  }

  /**
   * The digits that a temperature in base units keeps, so that 212 °F is 100 °C and not nearly so.
   */
  private static final MathContext OFFSET_PRECISION = new MathContext(28);

  /**
   * The unit of a name as reports write it: {@code mile}, {@code percent}, {@code EUR}; a common
   * sign of it, {@code km}; two joined by a slash, {@code litre/s}; or {@code per 100,000}.
   *
   * @throws IllegalArgumentException when no unit has that name
   */
  public static Unit named(String name) {
    Unit unit = Units.find(name);
    if (unit == null) {
      throw new IllegalArgumentException(
          "unknown unit: "
              + name
              + "; give a name such as kilometre, percent, litre/s, per 100,000 or an ISO 4217"
              + " code");
    }
    return unit;
  }

  /** Whether {@link #named} knows the name. */
  public static boolean isName(String name) {
    return Units.find(name) != null;
  }

  /** A count among so many things: 12 "per 100,000". */
  public static Unit perSoMany(BigDecimal many) {
    return Units.perSoMany(many);
  }

  /** So much of this for each one of another: litres per second. A length per time is a speed. */
  public Unit per(Unit other) {
    return Units.per(this, other);
  }

  /** A unit without offset. */
  public static Unit of(String name, String base, Dimension dimension, String factor) {
    return new Unit(name, base, dimension, new BigDecimal(factor), BigDecimal.ZERO);
  }

  /** The value in base units. */
  public Interval toBase(Interval written) {
    Interval scaled = written.scale(factor);
    return offset.signum() == 0 ? scaled : scaled.shift(offset).round(OFFSET_PRECISION);
  }

  /** Whether values in the two units can stand against each other. */
  public boolean comparableWith(Unit other) {
    return base.equals(other.base) && dimension == other.dimension;
  }

  // Written out: units are compared for every figure, and mostly are one object or differ in name.
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof Unit unit
            && name.equals(unit.name)
            && base.equals(unit.base)
            && dimension == unit.dimension
            && factor.equals(unit.factor)
            && offset.equals(unit.offset);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + base.hashCode();
  }

  @Override
  public String toString() {
    return name;
  }
}
