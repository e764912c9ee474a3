package org.gainsay.text;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.gainsay.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A date as the text writes it: {@code Friday, July 9, 2021}, {@code 9 July}, {@code July 2021},
 * {@code 2021-07-09}. What it does not say is missing.
 *
 * @param span the words
 * @param year the year, 0 when unsaid
 * @param month the month from 1
 * @param day the day of the month, 0 when unsaid
 * @param weekday the day of the week, null when unsaid
 */
public record CalendarDate(Span span, int year, int month, int day, @Nullable DayOfWeek weekday) {

  /** Whether day, month and year are said. */
  public boolean isFull() {
    return year > 0 && day > 0;
  }

  /** The day in {@code year}, null when no day is said or the month is shorter. */
  public @Nullable LocalDate in(int year) {
    if (day == 0) {
      return null;
    }
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The day, null unless day, month and year are said. */
  public @Nullable LocalDate date() {
    return isFull() ? in(year) : null;
  }
}
