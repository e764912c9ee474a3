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

  /**
   * The quantity that a phrase of plain English names ("two-thirds", "at least 43", "about 70%",
   * "40 to 45 km", "€5 million", "dozens"), or that {@link #toString()} wrote.
   *
   * @throws IllegalArgumentException when {@code text} is neither; the message marks the place and
   *     says what to write instead
   */
  public static Quantity parse(String text) {
    return QuantityNotation.read(text);
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

  /**
   * The words, and the reading where they do not say it plainly: {@code at least 43}, {@code
   * “two-thirds” = 2/3 share}. {@link #parse} makes an equal quantity of it.
   */
  @Override
  public String toString() {
    return QuantityNotation.write(this);
  }
}
