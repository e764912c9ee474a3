package org.gainsay.extract;

import static org.gainsay.lexicon.PhraseTrie.skipSpace;
import static org.gainsay.lexicon.PhraseTrie.tokenEnd;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.gainsay.extract.DateCore.Core;
import org.gainsay.extract.DatePhrase.Sense;
import org.gainsay.extract.DateWords.Found;
import org.gainsay.extract.DateWords.Role;
import org.gainsay.text.CalendarDates;
import org.jspecify.annotations.Nullable;

/**
 * Days, weeks and months counted from the start or the end of a longer stretch: the first week of
 * May, the last three months of 2023, the first of May.
 */
final class Portions extends DateText {

  private final DateCore core;
  private final CalendarDates calendar;

  Portions(DateCore core, CalendarDates calendar) {
    super(core.textWords, core.end, core.words, core.anchor);
    this.calendar = calendar;
    this.core = core;
  }

  /**
   * The portion that an ordinal or "last" opens; null where none stands.
   *
   * @param which says which of its kind
   */
  @Nullable Core at(Found which, boolean future) {
    boolean last = which.is(Role.SHIFT, "last");
    if (!last && !which.is(Role.ORDINAL)) {
      return null;
    }
    int nth = last ? -1 : which.number(Role.ORDINAL);
    int i = skipSpace(text, which.end(), end);
    if (i < end && nth > 0 && isWord(i, "of")) {
      return dayOf(nth, skipSpace(text, i + 2, end), future);
    }
    int digits = i < end ? digitsEnd(i) : i;
    Found unit = next(which.end());
    int count = 1;
    if (digits > i && digits - i <= 2) {
      count = Integer.parseInt(text, i, digits, 10);
      unit = next(digits);
    } else if (unit != null && unit.is(Role.NUMBER) && !unit.is(Role.UNIT)) {
      count = unit.number(Role.NUMBER);
      unit = next(unit.end());
    }
    if (unit == null || !unit.is(Role.UNIT) || count == 0) {
      return unit == null && i < end ? weekday(nth, i, future) : null;
    }
    int of = skipSpace(text, unit.end(), end);
    if (of >= end || !isWord(of, "of")) {
      return null;
    }
    of = skipSpace(text, of + 2, end);
    Core whole = of < end ? core.at(of, "in", future, null) : null;
    if (whole == null || whole.from().equals(whole.to())) {
      return null;
    }
    return cut(whole, Stretch.valueOf(unit.get(Role.UNIT)), nth, count);
  }

  /** “the first of May”. */
  private @Nullable Core dayOf(int day, int at, boolean future) {
    boolean month = at < end && Character.isUpperCase(text.charAt(at));
    Core whole = month ? core.at(at, "in", future, null) : null;
    boolean fits =
        whole != null && Stretch.MONTH.end(whole.from()).equals(whole.to()) && !isThe(at);
    if (whole == null || !fits) {
      return null;
    }
    LocalDate date = whole.from().withDayOfMonth(day);
    return new Core(date, date, whole.end(), Sense.POINT);
  }

  /** “the second Sunday of May”. */
  private @Nullable Core weekday(int nth, int at, boolean future) {
    int stop = tokenEnd(text, at, end);
    DayOfWeek day = calendar.weekday(text, at, stop);
    int of = skipSpace(text, stop, end);
    of = day != null && of < end && isWord(of, "of") ? skipSpace(text, of + 2, end) : end;
    Core month = of < end ? core.at(of, "in", future, null) : null;
    if (day == null || month == null || month.from().getDayOfMonth() != 1) {
      return null;
    }
    LocalDate date = month.from().with(TemporalAdjusters.dayOfWeekInMonth(nth, day));
    return date.isAfter(month.to()) ? null : new Core(date, date, month.end(), Sense.POINT);
  }

  private boolean isThe(int at) {
    return isWord(at, "the");
  }

  private static @Nullable Core cut(Core whole, Stretch unit, int nth, int count) {
    if (unit.compareTo(Stretch.DAY) < 0 || unit.compareTo(Stretch.HALF) > 0) {
      return null;
    }
    if (unit == Stretch.WEEKEND) {
      return weekend(whole, nth);
    }
    LocalDate behind = whole.to().plusDays(1);
    LocalDate from =
        nth < 0 ? unit.plus(behind, -count) : unit.plus(whole.from(), (nth - 1) * count);
    LocalDate to = nth < 0 ? whole.to() : unit.plus(from, count).minusDays(1);
    if (from.isBefore(whole.from()) || from.isAfter(whole.to())) {
      return null;
    }
    boolean over = to.isAfter(whole.to());
    if (over && unit.compareTo(Stretch.MONTH) > 0) {
      return null;
    }
    LocalDate until = over ? whole.to() : to;
    return new Core(from, until, whole.end(), from.equals(until) ? Sense.POINT : Sense.PERIOD);
  }

  private static @Nullable Core weekend(Core whole, int nth) {
    LocalDate saturday =
        nth < 0
            ? whole.to().with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY))
            : whole
                .from()
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY))
                .plusWeeks(nth - 1);
    boolean inside = !saturday.isBefore(whole.from()) && !saturday.isAfter(whole.to());
    return inside ? stretch(Stretch.WEEKEND, saturday, whole.end()) : null;
  }
}
