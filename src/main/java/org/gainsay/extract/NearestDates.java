package org.gainsay.extract;

import java.time.LocalDate;
import org.gainsay.text.CalendarDate;
import org.jspecify.annotations.Nullable;

/** Chooses the year of a day or month named without one, by nearness and by the tense around it. */
final class NearestDates {

  /** A page may be dated so many days before what it tells. */
  private static final int MISDATED = 3;

  /** Where no word looks ahead, a day to come lies so many times as far as one that is over. */
  private static final int AHEAD = 4;

  private final @Nullable LocalDate anchor;
  private @Nullable LocalDate near;
  private boolean past;

  NearestDates(@Nullable LocalDate anchor) {
    this.anchor = anchor;
  }

  /** The day named last, near which days without a year lie where no day of writing is known. */
  void near(@Nullable LocalDate day) {
    near = day;
  }

  /** Whether the clause around the next date is of the past for sure. */
  void past(boolean is) {
    past = is;
  }

  /** The day of that name nearest to the day of writing; days to come count as further. */
  @Nullable LocalDate day(CalendarDate date, String lead, boolean future) {
    LocalDate at = anchor == null ? near : anchor;
    if (at == null) {
      return null;
    }
    LocalDate best = null;
    long least = Long.MAX_VALUE;
    for (int year = at.getYear() - 1; year <= at.getYear() + 1; year++) {
      LocalDate day = date.in(year);
      if (day == null) {
        continue;
      }
      long distance = day.toEpochDay() - at.toEpochDay();
      long weighed = distance > 0 ? distance * (future ? 1 : AHEAD) : -distance * (future ? 2 : 1);
      boolean never = past && !future && distance > MISDATED;
      if (lead.equals("since") && distance > 0 || never) {
        continue;
      }
      if (weighed < least) {
        least = weighed;
        best = day;
      }
    }
    return best;
  }

  /** The first day of the month of that name nearest to the day of writing. */
  LocalDate month(int month, String lead, boolean future, LocalDate at) {
    LocalDate start = LocalDate.of(at.getYear(), month, 1);
    LocalDate next = start.isAfter(at) ? start : start.plusYears(1);
    LocalDate last = start.isAfter(at) ? start.minusYears(1) : start;
    if (lead.equals("since")) {
      return last;
    }
    if (Stretch.MONTH.start(at).equals(last)) {
      return last;
    }
    if (future || lead.equals("by")) {
      return next;
    }
    long ahead = next.toEpochDay() - at.toEpochDay();
    if (past && ahead > MISDATED) {
      return last;
    }
    long ago = at.toEpochDay() - last.plusMonths(1).toEpochDay();
    return AHEAD * ahead < ago ? next : last;
  }
}
