package org.gainsay.extract;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The units of the calendar in which texts count time. Weeks start on Monday. */
enum Stretch {
  MINUTE,
  HOUR,
  DAY,
  WEEKEND,
  WEEK,
  FORTNIGHT,
  MONTH,
  QUARTER,
  HALF,
  YEAR,
  DECADE,
  CENTURY;

  /** The first day of the stretch that {@code day} lies in; of a weekend the last one begun. */
  LocalDate start(LocalDate day) {
    return switch (this) {
      case MINUTE, HOUR, DAY -> day;
      case WEEKEND -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
      case WEEK, FORTNIGHT -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
      case HALF -> LocalDate.of(day.getYear(), day.getMonthValue() > 6 ? 7 : 1, 1);
      case YEAR -> LocalDate.of(day.getYear(), 1, 1);
      case DECADE -> LocalDate.of(day.getYear() / 10 * 10, 1, 1);
      case CENTURY -> LocalDate.of(day.getYear() / 100 * 100, 1, 1);
    };
  }

  /** The last day of the stretch that starts at {@code start}. */
  LocalDate end(LocalDate start) {
    return this == WEEKEND ? start.plusDays(1) : plus(start, 1).minusDays(1);
  }

  /** So many stretches later, or earlier when negative. */
  LocalDate plus(LocalDate day, int count) {
    return switch (this) {
      case MINUTE, HOUR -> day;
      case DAY -> day.plusDays(count);
      case WEEKEND, WEEK -> day.plusWeeks(count);
      case FORTNIGHT -> day.plusWeeks(2L * count);
      case MONTH -> day.plusMonths(count);
      case QUARTER -> day.plusMonths(3L * count);
      case HALF -> day.plusMonths(6L * count);
      case YEAR -> day.plusYears(count);
      case DECADE -> day.plusYears(10L * count);
      case CENTURY -> day.plusYears(100L * count);
    };
  }
}
