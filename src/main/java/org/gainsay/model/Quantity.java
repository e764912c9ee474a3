package org.gainsay.model;

import java.util.Objects;

/**
 * The set of values some words allow: an interval in a unit, with its hedge.
 *
 * <p>"at least 43" is [43..∞) count; "about 70%" is 70 percent with the hedge about, for an
 * approximation keeps the figure as stated; "dozens" is [24..99] count, by a convention that stands
 * in the lexicon. Not a range of uncertainty: how far a figure may stretch is the tolerance's
 * business.
 *
 * @param text the words as the text has them
 * @param interval the values, in {@code unit}
 * @param unit the unit as written
 * @param hedge the word that makes it less than exact
 */
public record Quantity(String text, Interval interval, Unit unit, Hedge hedge) {

  public Quantity {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(interval, "interval");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(hedge, "hedge");
  }

  /** The values in the base unit of the dimension: 85 percent is 0.85, 5 miles 8046.72 m. */
  public Interval base() {
    return unit.toBase(interval);
  }

  /** What the unit measures. */
  public Dimension dimension() {
    return unit.dimension();
  }

  /** Whether the values of the two can stand against each other: same dimension and base unit. */
  public boolean comparableWith(Quantity other) {
    return unit.comparableWith(other.unit);
  }
}
