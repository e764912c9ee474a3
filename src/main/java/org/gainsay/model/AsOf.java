package org.gainsay.model;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The date for which a figure is claimed.
 *
 * @param from the first day, null when unknown
 * @param to the last day, inclusive; equal to {@code from} for a single day, null when unknown
 * @param kind where the date comes from and what it is the date of
 */
public record AsOf(@Nullable LocalDate from, @Nullable LocalDate to, Kind kind) {

  /** What the date is the date of. */
  public enum Kind {
    /** Neither text nor source gives one. */
    UNKNOWN,
    /** The day of publication; the sentence gives no other. */
    PUBLISHED,
    /** The day on which it was said: "said on July 9". */
    SPOKEN,
    /** The day up to which the count runs: "as of Tuesday", "rose to 58 on Friday". */
    POINT,
    /** A period the figure sums or measures, which later days do not change: "in 2020". */
    PERIOD
  }

  /** No date is known. */
  public static final AsOf UNKNOWN = new AsOf(null, null, Kind.UNKNOWN);

  public AsOf {
    Objects.requireNonNull(kind, "kind");
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("the last day " + to + " is before the first " + from);
    }
    if ((from == null) != (to == null) && kind != Kind.PERIOD) {
      throw new IllegalArgumentException("only a period may be open at one end");
    }
  }

  /** The day of publication. */
  public static AsOf published(@Nullable LocalDate day) {
    return day == null ? UNKNOWN : new AsOf(day, day, Kind.PUBLISHED);
  }

  /** One day. */
  public static AsOf day(LocalDate day, Kind kind) {
    return new AsOf(day, day, kind);
  }

  /** A measured period, both days inclusive. */
  public static AsOf period(@Nullable LocalDate from, @Nullable LocalDate to) {
    return new AsOf(from, to, Kind.PERIOD);
  }

  /** Whether the figure belongs to a period that later days do not change. */
  public boolean isPeriod() {
    return kind == Kind.PERIOD;
  }

  /** ISO 8601: the day, or {@code first/last} of a period; "unknown" without one. */
  @Override
  public String toString() {
    if (from == null && to == null) {
      return "unknown";
    }
    if (Objects.equals(from, to)) {
      return String.valueOf(from);
    }
    return (from == null ? ".." : from) + "/" + (to == null ? ".." : to);
  }
}
