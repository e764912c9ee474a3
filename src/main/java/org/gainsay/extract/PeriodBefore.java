package org.gainsay.extract;

import java.time.LocalDate;
import org.gainsay.extract.DateCore.Core;
import org.gainsay.extract.DatePhrase.Sense;
import org.jspecify.annotations.Nullable;

/** The period named last, and dates that count back from it: a year earlier, the month before. */
final class PeriodBefore {

  /** A period that closed longer ago is not what "a year ago" is compared with. */
  private static final int RECENT = 200;

  private final @Nullable LocalDate anchor;
  private @Nullable DatePhrase period;

  PeriodBefore(@Nullable LocalDate anchor, @Nullable DatePhrase period) {
    this.anchor = anchor;
    this.period = period;
  }

  void set(DatePhrase named) {
    period = named;
  }

  @Nullable DatePhrase period() {
    return period;
  }

  /** The period named last where it is as long as a unit: "in the quarter". */
  @Nullable DatePhrase fitting(Stretch unit) {
    DatePhrase named = period;
    boolean fits = named != null && !unit.plus(named.from(), 1).isAfter(named.to().plusDays(1));
    return fits ? named : null;
  }

  /** “in the fourth”, behind a quarter: the one of that number before it. */
  @Nullable Core quarter(int which, int stop, boolean closes) {
    DatePhrase named = period;
    Stretch unit = Stretch.QUARTER;
    if (!closes || which < 1 || which > 4 || named == null) {
      return null;
    }
    if (!unit.start(named.from()).equals(named.from())
        || !unit.end(named.from()).equals(named.to())) {
      return null;
    }
    LocalDate start = unit.plus(Stretch.YEAR.start(named.from()), which - 1);
    start = start.isBefore(named.from()) ? start : start.minusYears(1);
    return DateText.stretch(unit, start, stop).sense(Sense.EARLIER);
  }

  /** “the year-earlier quarter”. */
  @Nullable Core yearEarlier(Stretch unit, int stop) {
    DatePhrase named = period;
    if (named != null) {
      return new Core(named.from().minusYears(1), named.to().minusYears(1), stop, Sense.EARLIER);
    }
    if (anchor == null) {
      return null;
    }
    LocalDate start = unit.plus(unit.start(anchor), -1).minusYears(1);
    return new Core(start, unit.end(start), stop, Sense.EARLIER);
  }

  /** “the previous month”, behind a month; null behind another stretch. */
  @Nullable Core previous(Stretch unit, int stop) {
    DatePhrase named = period;
    if (named == null || !unit.plus(named.from(), 1).equals(named.to().plusDays(1))) {
      return null;
    }
    return DateText.stretch(unit, unit.plus(named.from(), -1), stop).sense(Sense.EARLIER);
  }

  /** “two years earlier”, “three days ago”. */
  Core earlier(Stretch stretch, int count, LocalDate from, int stop, boolean ago) {
    DatePhrase named = period;
    boolean near = named != null && (!ago || !named.to().isBefore(from.minusDays(RECENT)));
    if (stretch == Stretch.YEAR && named != null && near) {
      return new Core(
          named.from().minusYears(count), named.to().minusYears(count), stop, Sense.EARLIER);
    }
    boolean same =
        named != null
            && near
            && stretch.compareTo(Stretch.WEEK) >= 0
            && stretch.plus(named.from(), 1).equals(named.to().plusDays(1));
    if (named != null && same) {
      LocalDate start = stretch.plus(named.from(), -count);
      return new Core(start, stretch.end(start), stop, Sense.EARLIER);
    }
    LocalDate day = stretch.plus(from, -count);
    return new Core(day, day, stop, Sense.EARLIER);
  }

  /** “the previous three months”, behind a period; null behind none. */
  @Nullable Core leadingUp(Stretch unit, int count, int stop) {
    DatePhrase named = period;
    return named == null
        ? null
        : new Core(unit.plus(named.from(), -count), named.from().minusDays(1), stop, Sense.EARLIER);
  }

  /** “the following year”, “a year later”: behind the period or day named last. */
  @Nullable Core following(Stretch unit, int count, int stop, @Nullable LocalDate base) {
    DatePhrase named = period;
    if (unit.compareTo(Stretch.WEEK) < 0) {
      return base == null
          ? null
          : new Core(unit.plus(base, count), unit.plus(base, count), stop, Sense.POINT);
    }
    boolean same = named != null && unit.plus(named.from(), 1).equals(named.to().plusDays(1));
    if (named != null && same) {
      return DateText.stretch(unit, unit.plus(named.from(), count), stop);
    }
    return base == null ? null : DateText.stretch(unit, unit.plus(unit.start(base), count), stop);
  }
}
